"""Ways out of a cage by calls of the system: the network, programs, other processes, the system itself.

Each is a function whose name says what it would be able to do. None does harm where it succeeds.
"""

# ruff: noqa: D103 -- each function is named by what it tries

import ctypes
import errno
import mmap
import os
import signal
import socket
import struct

from localchat.process.cage.world import World, call, raw, went_through
from localchat.process.program import command

_HERE, _HERE_6 = "127.0.0.1", "::1"
_SECONDS = 2.0
_QUESTION = (
    struct.pack(">6H", 7, 0x100, 1, 0, 0, 0) + b"\x04chat\x07example\0" + struct.pack(">2H", 1, 1)
)
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_SEIZE, _DETACH = 0x4206, 17

# --- the Internet ---------------------------------------------------------------------------------


def connect_by_tcp(world: World) -> None:
    socket.create_connection((_HERE, world.tcp), _SECONDS).close()


def connect_by_ipv6(world: World) -> None:
    with socket.socket(socket.AF_INET6) as line:
        line.settimeout(_SECONDS)
        line.connect((_HERE_6, world.tcp6))


def send_by_udp(world: World) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as line:
        line.sendto(b"a secret", (_HERE, world.udp))


def ask_a_name_server(world: World) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as line:
        line.connect((_HERE, world.udp))
        line.send(_QUESTION)


def open_a_socket_by_c(_: World) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if (line := libc.socket(int(socket.AF_INET), int(socket.SOCK_STREAM), 0)) < 0:
        raise OSError(ctypes.get_errno(), "socket")
    os.close(line)


def open_a_socket_by_number(_: World) -> None:
    os.close(call("socket", int(socket.AF_INET6), int(socket.SOCK_STREAM), 0))


def open_many_paths(_: World) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262).close()


def open_a_pair(_: World) -> None:
    pair = socket.socketpair(socket.AF_INET)
    pair[0].close()
    pair[1].close()


def open_a_ring(_: World) -> None:
    os.close(call("io_uring_setup", 1, ctypes.create_string_buffer(120)))


def connect_by_another_program(world: World) -> None:
    import subprocess

    caller = command("localchat.process.cage.caller", _HERE, str(world.tcp), str(_SECONDS))
    done = subprocess.run(caller, check=False, capture_output=True)
    if done.returncode:
        raise PermissionError(errno.EACCES, "the program could not connect")


# --- other kinds of sockets -----------------------------------------------------------------------


def write_raw_packets(_: World) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP).close()


def ping(_: World) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP).close()


def write_frames(_: World) -> None:
    socket.socket(socket.AF_PACKET, socket.SOCK_RAW).close()


def reach_the_host_of_a_virtual_machine(_: World) -> None:
    socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM).close()


def reach_the_kernels_ciphers(_: World) -> None:
    socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET).close()


def hear_of_devices(_: World) -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 15).close()


def listen_by_tcp(_: World) -> None:
    with socket.socket() as line:
        line.bind((_HERE, 0))
        line.listen()


def listen_without_a_port(_: World) -> None:
    with socket.socket() as line:
        line.listen()


# --- the desktop ----------------------------------------------------------------------------------


def speak_to_the_desktop(world: World) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(world.local))


def speak_by_a_local_datagram(_: World) -> None:
    socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).close()


def open_a_local_pair(_: World) -> None:
    for end in socket.socketpair():
        end.close()


# --- programs -------------------------------------------------------------------------------------


def run_a_program(_: World) -> None:
    import subprocess

    subprocess.run(["/bin/true"], check=True)


def spawn_a_program(_: World) -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


def become_a_program(_: World) -> None:
    went_through(lambda: call("execve", b"/nowhere/at/all", None, None), errno.ENOENT, errno.EFAULT)


def become_an_open_program(_: World) -> None:
    went_through(lambda: call("execveat", -1, b"x", None, None, 0), errno.EBADF, errno.EFAULT)


def become_a_program_in_memory(_: World) -> None:
    file = os.memfd_create("program")
    os.write(file, b"no program")
    try:
        went_through(
            lambda: call("execveat", file, b"", None, None, 0x1000), errno.ENOEXEC, errno.EFAULT
        )
    finally:
        os.close(file)


def fork(_: World) -> None:
    _end(os.fork())


def clone_a_process(_: World) -> None:
    _end(call("clone", int(signal.SIGCHLD), 0, 0, 0, 0))


def clone_a_process_anew(_: World) -> None:
    about = struct.pack("<4Q", 0, 0, 0, 0) + struct.pack("<Q", signal.SIGCHLD) + bytes(24)
    _end(call("clone3", about, len(about)))


def make_a_world_of_its_own(_: World) -> None:
    _end(call("clone", int(signal.SIGCHLD) | _NEW_USER | _NEW_NETWORK, 0, 0, 0, 0))


def _end(process: int) -> None:
    """End a process that should not be; this is also what that process runs."""
    if process == 0:
        os._exit(0)
    os.waitpid(process, 0)


# --- other processes ------------------------------------------------------------------------------


def signal_another(world: World) -> None:
    os.kill(world.victim, signal.SIGCONT)


def signal_everybody(_: World) -> None:
    os.kill(-1, 0)


def signal_a_thread_of_another(world: World) -> None:
    call("tgkill", world.victim, world.victim, int(signal.SIGCONT))


def signal_a_thread(world: World) -> None:
    call("tkill", world.victim, int(signal.SIGCONT))


def queue_a_signal(world: World) -> None:
    about = struct.pack("<3i", signal.SIGCONT, 0, -1) + bytes(116)
    call("rt_sigqueueinfo", world.victim, int(signal.SIGCONT), about)


def signal_by_a_handle(world: World) -> None:
    handle = call("pidfd_open", world.victim, 0)
    try:
        call("pidfd_send_signal", handle, int(signal.SIGCONT), None, 0)
    finally:
        os.close(handle)


def take_a_file_of_another(world: World) -> None:
    handle = call("pidfd_open", world.victim, 0)
    try:
        os.close(call("pidfd_getfd", handle, 0, 0))
    finally:
        os.close(handle)


def take_a_file_by_any_handle(_: World) -> None:
    went_through(lambda: call("pidfd_getfd", -1, 0, 0), errno.EBADF)


def limit_another(world: World) -> None:
    limits = ctypes.create_string_buffer(16)
    call("prlimit64", world.victim, 7, None, limits)


def trace_another(world: World) -> None:
    call("ptrace", _SEIZE, world.victim, 0, 0)
    went_through(lambda: call("ptrace", _DETACH, world.victim, 0, 0), errno.ESRCH)


def read_memory_of_another(world: World) -> None:
    _copy("process_vm_readv", world)


def write_memory_of_another(world: World) -> None:
    _copy("process_vm_writev", world)


def _copy(name: str, world: World) -> None:
    mine = ctypes.create_string_buffer(len(world.letter))
    size = len(world.letter)
    here = struct.pack("<QQ", ctypes.addressof(mine), size)
    there = struct.pack("<QQ", ctypes.addressof(world.letter), size)
    call(name, world.victim, here, 1, there, 1, 0)


def share_memory_by_number(_: World) -> None:
    key = call("shmget", 0, 4096, 0o1600)
    went_through(lambda: call("shmat", key, 1, 0), errno.EINVAL)
    ctypes.CDLL(None).shmctl(key, 0, None)


# --- code that is in no file ----------------------------------------------------------------------


def keep_a_file_in_memory(_: World) -> None:
    os.close(call("memfd_create", b"hidden", 0))


def write_code(_: World) -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def make_code_of_data(_: World) -> None:
    with mmap.mmap(-1, 4096) as room:
        place = ctypes.addressof(ctypes.c_char.from_buffer(room))
        call("mprotect", place, 4096, 5)


# --- the system -----------------------------------------------------------------------------------


def mount(world: World) -> None:
    place = str(world.folder).encode()
    went_through(lambda: call("mount", b"x", place, b"no-such-kind", 0, None), errno.ENODEV)


def open_a_file_system(_: World) -> None:
    went_through(lambda: call("fsopen", b"no-such-kind", 0), errno.ENODEV)


def change_the_root(_: World) -> None:
    went_through(lambda: call("chroot", b"/nowhere/at/all"), errno.ENOENT)


def enter_another_world(_: World) -> None:
    went_through(lambda: call("setns", -1, 0), errno.EBADF)


def leave_the_world(_: World) -> None:
    went_through(lambda: call("unshare", 1), errno.EINVAL)


def name_files_by_number(world: World) -> None:
    handle, mount_id = ctypes.create_string_buffer(struct.pack("<Ii", 128, 0), 136), ctypes.c_int()
    call("name_to_handle_at", -100, str(world.folder).encode(), handle, ctypes.byref(mount_id), 0)


def load_a_program_into_the_kernel(_: World) -> None:
    went_through(lambda: call("bpf", 0, None, 0), errno.EINVAL, errno.EFAULT)


def load_a_module(_: World) -> None:
    went_through(lambda: call("finit_module", -1, b"", 0), errno.EBADF)


def read_the_kernels_keys(_: World) -> None:
    call("keyctl", 0, -3, 1)


def keep_a_key_in_the_kernel(_: World) -> None:
    call("add_key", b"user", b"localchat", b"x", 1, -2)


def watch_the_processor(_: World) -> None:
    went_through(lambda: call("perf_event_open", None, 0, -1, -1, 0), errno.EFAULT)


def handle_faults(_: World) -> None:
    os.close(call("userfaultfd", 1))


def change_what_it_is(_: World) -> None:
    call("personality", 0xFFFFFFFF)


def set_the_clock(_: World) -> None:
    went_through(lambda: call("clock_settime", 99, None), errno.EINVAL, errno.EFAULT)


def make_a_newer_call(_: World) -> None:
    went_through(lambda: raw(465, -1, b"", 0, None, 0), errno.EBADF, errno.ENOENT, errno.EFAULT)


def make_a_call_of_another_architecture(_: World) -> None:
    raw(0x40000000 | 39)
