"""Ways out of a cage by files: reading what is the person's, and leaving something behind.

What succeeds touches only what was made for the trial, and a few names of its own that it takes away again.
"""

# ruff: noqa: D103 -- each function is named by what it tries

import contextlib
import errno
import os
from pathlib import Path

from localchat.process.cage.world import World

_NAME = f"localchat-escaped-{os.getpid()}"

# --- reading --------------------------------------------------------------------------------------


def read_the_chats(world: World) -> None:
    world.secret.read_bytes()


def read_a_key_of_ssh(world: World) -> None:
    (world.folder / ".ssh" / "id_ed25519").read_bytes()


def read_the_accounts(_: World) -> None:
    Path("/etc/passwd").read_bytes()


def list_the_home(world: World) -> None:
    list(world.folder.iterdir())


def list_the_computer(_: World) -> None:
    list(Path("/").iterdir())


def list_all_processes(_: World) -> None:
    list(Path("/proc").iterdir())


def read_through_the_roots_name(world: World) -> None:
    Path(f"/proc/self/root{world.secret}").read_bytes()


def read_by_the_way_up(world: World) -> None:
    Path(f"{world.inside}/../{world.folder.name}/chats.db").read_bytes()


def read_from_there(world: World) -> None:
    before = os.open(".", os.O_PATH)
    try:
        os.chdir(world.folder)
        Path("chats.db").read_bytes()
    finally:
        os.fchdir(before)
        os.close(before)


def read_by_a_handle_of_its_folder(world: World) -> None:
    place = os.open(world.folder, os.O_PATH)
    try:
        os.close(os.open("chats.db", os.O_RDONLY, dir_fd=place))
    finally:
        os.close(place)


def read_by_a_handle_of_the_file(world: World) -> None:
    place = os.open(world.secret, os.O_PATH)
    try:
        Path(f"/proc/self/fd/{place}").read_bytes()
    finally:
        os.close(place)


def read_through_a_link(world: World) -> None:
    (world.inside / "link").read_bytes()


def read_the_memory_of_another(world: World) -> None:
    with Path(f"/proc/{world.victim}/mem").open("rb"):
        pass


def read_the_environment_of_another(world: World) -> None:
    Path(f"/proc/{world.victim}/environ").read_bytes()


def read_the_files_of_another(world: World) -> None:
    list(Path(f"/proc/{world.victim}/fd").iterdir())


def read_the_arguments_of_the_first(_: World) -> None:
    Path("/proc/1/cmdline").read_bytes()


def read_the_mounts_of_another(world: World) -> None:
    Path(f"/proc/{world.victim}/mountinfo").read_bytes()


# --- writing --------------------------------------------------------------------------------------


def write_a_new_file(world: World) -> None:
    (world.folder / "new").write_bytes(b"x")


def write_to_the_temporary_folder(_: World) -> None:
    # Python's own way to find the folder tries to write to it, and so says something else.
    _leave(Path(os.environ.get("TMPDIR", "/tmp")) / _NAME)  # noqa: S108 -- to see that it cannot


def write_to_shared_memory(_: World) -> None:
    _leave(Path("/dev/shm") / _NAME)  # noqa: S108 -- to see that it cannot


def write_to_the_systems_temporary_folder(_: World) -> None:
    _leave(Path("/var/tmp") / _NAME)  # noqa: S108 -- to see that it cannot


def _leave(path: Path) -> None:
    path.write_bytes(b"x")
    path.unlink()


def add_to_the_chats(world: World) -> None:
    with world.secret.open("ab") as file:
        file.write(b"x")


def cut_the_chats(world: World) -> None:
    os.truncate(world.secret, 3)


def remove_a_file(world: World) -> None:
    (world.folder / "old").unlink()


def remove_a_folder(world: World) -> None:
    (world.folder / "empty").rmdir()


def move_a_file_here(world: World) -> None:
    (world.folder / "movable").replace(world.inside / "mine")


def move_a_file_within(world: World) -> None:
    (world.folder / "renamable").replace(world.folder / "renamed")


def link_the_chats_here(world: World) -> None:
    os.link(world.secret, world.inside / "hard")


def leave_a_link(world: World) -> None:
    (world.folder / "trap").symlink_to("/etc/passwd")


def leave_a_link_here(world: World) -> None:
    (world.inside / "trap").symlink_to(world.secret)


def leave_a_folder(world: World) -> None:
    (world.folder / "made").mkdir()


def leave_a_pipe(world: World) -> None:
    os.mkfifo(world.folder / "pipe")


def leave_a_device(world: World) -> None:
    os.mknod(world.folder / "device", 0o600 | 0o020000, os.makedev(1, 3))


def leave_an_unnamed_file(world: World) -> None:
    os.close(os.open(world.folder, os.O_TMPFILE | os.O_WRONLY, 0o600))


def open_the_chats_to_others(world: World) -> None:
    world.secret.chmod(0o644)


def change_the_time_of_the_chats(world: World) -> None:
    os.utime(world.secret)


def give_the_chats_away(world: World) -> None:
    os.chown(world.secret, os.getuid(), os.getgid())


def mark_the_chats(world: World) -> None:
    os.setxattr(world.secret, "user.localchat", b"x")


def overwrite_its_own_file(world: World) -> None:
    with world.own.open("r+b") as file:
        file.write(b"x")


def write_to_the_kernel(_: World) -> None:
    path = Path("/proc/sys/kernel/domainname")
    name = path.read_bytes()
    path.write_bytes(name)


def write_to_a_terminal(_: World) -> None:
    with contextlib.ExitStack() as stack:
        stack.enter_context(Path("/dev/ptmx").open("r+b", buffering=0))


def write_the_memory_of_another(world: World) -> None:
    file = os.open(f"/proc/{world.victim}/mem", os.O_RDWR)
    os.close(file)


def write_through_a_descriptor_of_the_log(_: World) -> None:
    """Open the log anew by its handle, past its end-only mode."""
    try:
        os.close(os.open("/proc/self/fd/2", os.O_RDWR))
    except FileNotFoundError as error:
        raise OSError(errno.EOPNOTSUPP, "there is no log") from error
