"""The first start on a new account, which has none of the usual folders yet."""

from localchat.paths import Paths
from localchat.services.doctor import Health, _folder


def test_a_data_folder_that_can_be_made_is_no_trouble(tmp_path):
    found = _folder(Paths(tmp_path / ".local" / "share" / "LocalChat"))
    assert found.health is Health.OK
    assert not (tmp_path / ".local").exists()
