"""The packaged window, which is the command line as well."""

import sys

from localchat.__main__ import main
from localchat.process.program import clean_environment

clean_environment()
sys.exit(main())
