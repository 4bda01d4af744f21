"""All ways out of a cage that we know of, which cage must hold back which, and those tried at each start."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from localchat.process.cage import ways_out as out
from localchat.process.cage import ways_to_files as files
from localchat.process.cage.parts import Kind, Layer
from localchat.process.cage.world import Outcome, Way, World, outcome

CAGES = ("window", "engine", "hub", "reader")

_INTERNET = (
    out.connect_by_tcp, out.connect_by_ipv6, out.send_by_udp, out.ask_a_name_server,
    out.open_a_socket_by_c, out.open_a_socket_by_number, out.open_many_paths, out.open_a_pair,
    out.connect_by_another_program,
)  # fmt: skip
_STRANGE_SOCKETS = (
    out.write_raw_packets, out.ping, out.write_frames, out.reach_the_host_of_a_virtual_machine,
    out.reach_the_kernels_ciphers, out.hear_of_devices, out.listen_by_tcp, out.listen_without_a_port,
    out.open_a_ring,
)  # fmt: skip
_PEEKING = (
    out.trace_another, out.read_memory_of_another, out.write_memory_of_another,
    out.take_a_file_of_another, out.take_a_file_by_any_handle,
)  # fmt: skip
_CALLS = (
    out.speak_to_the_desktop, out.speak_by_a_local_datagram, out.open_a_local_pair, out.run_a_program,
    out.spawn_a_program, out.become_a_program, out.become_an_open_program,
    out.become_a_program_in_memory, out.fork, out.clone_a_process, out.clone_a_process_anew,
    out.make_a_world_of_its_own, out.signal_another, out.signal_everybody,
    out.signal_a_thread_of_another, out.signal_a_thread, out.queue_a_signal, out.signal_by_a_handle,
    out.limit_another, out.share_memory_by_number, out.keep_a_file_in_memory, out.mount,
    out.open_a_file_system, out.change_the_root, out.enter_another_world, out.leave_the_world,
    out.name_files_by_number, out.load_a_program_into_the_kernel, out.load_a_module,
    out.read_the_kernels_keys, out.keep_a_key_in_the_kernel, out.watch_the_processor,
    out.handle_faults, out.change_what_it_is, out.set_the_clock, out.make_a_newer_call,
    out.make_a_call_of_another_architecture, files.open_the_chats_to_others,
    files.change_the_time_of_the_chats, files.give_the_chats_away, files.mark_the_chats,
)  # fmt: skip
_READING = (
    files.read_the_chats, files.read_a_key_of_ssh, files.read_the_accounts, files.list_the_home,
    files.list_the_computer, files.list_all_processes, files.read_through_the_roots_name,
    files.read_by_the_way_up, files.read_from_there, files.read_by_a_handle_of_its_folder,
    files.read_by_a_handle_of_the_file, files.read_through_a_link, files.read_the_memory_of_another,
    files.read_the_environment_of_another, files.read_the_files_of_another,
    files.read_the_arguments_of_the_first, files.read_the_mounts_of_another,
)  # fmt: skip
_WRITING = (
    files.write_a_new_file, files.write_to_the_temporary_folder, files.write_to_shared_memory,
    files.write_to_the_systems_temporary_folder, files.add_to_the_chats, files.cut_the_chats,
    files.remove_a_file, files.remove_a_folder, files.move_a_file_here, files.move_a_file_within,
    files.link_the_chats_here, files.leave_a_link, files.leave_a_folder, files.leave_a_pipe,
    files.leave_a_device, files.leave_an_unnamed_file, files.overwrite_its_own_file,
    files.write_to_the_kernel, files.write_to_a_terminal, files.write_the_memory_of_another,
)  # fmt: skip
_CODE = (out.write_code, out.make_code_of_data)
"""Held back only where Python's bridge to C lets it (`parts.files_only`)."""
_HERE = (files.leave_a_link_here,)
"""Into the folder that the hub may write to."""

EVERY: tuple[Way, ...] = (
    *_INTERNET, *_STRANGE_SOCKETS, *_PEEKING, *_CALLS, *_READING, *_WRITING, *_HERE, *_CODE,
)  # fmt: skip
_QUIET: tuple[Way, ...] = (*_INTERNET, *_STRANGE_SOCKETS, *_PEEKING, *_CALLS)
HELD: dict[str, dict[Kind, tuple[Way, ...]]] = {
    "window": {Kind.CALLS: (*_INTERNET, *_STRANGE_SOCKETS, *_PEEKING)},
    "engine": {Kind.CALLS: (*_QUIET, *_WRITING, *_HERE), Kind.FILES: _READING},
    "reader": {Kind.CALLS: (*_QUIET, *_WRITING, *_HERE), Kind.FILES: _READING},
    "hub": {
        Kind.CALLS: (*_STRANGE_SOCKETS, *_PEEKING, *_CALLS),
        Kind.FILES: (*_READING, *(way for way in _WRITING if way is not files.overwrite_its_own_file),
                     files.overwrite_its_own_file, *_HERE),
    },
}  # fmt: skip
"""What each cage must hold back, by the layer that does it."""

QUICK: tuple[Way, ...] = (
    out.open_a_socket_by_c, out.open_a_socket_by_number, out.write_raw_packets, out.open_a_ring,
    out.read_memory_of_another, out.become_a_program, out.fork, out.signal_another, out.open_a_local_pair,
    files.read_the_accounts, files.list_the_computer, files.list_all_processes,
    files.read_the_environment_of_another, files.write_to_the_temporary_folder,
)  # fmt: skip
"""Those that are tried at each start, in the process itself: they take less than a millisecond together."""


def name_of(way: Way) -> str:
    """What a way would be able to do, in words."""
    return getattr(way, "__name__", "").replace("_", " ")


def quick(cage: str, layers: Sequence[Layer]) -> list[Layer]:
    """Try some ways out of this process, which is in a cage; the answer is one more layer, or none.

    On Linux only: the cages of other systems hold back less, and say what.
    """
    if sys.platform != "linux":
        return []
    on = {layer.kind for layer in layers if layer.holds}
    held = {way for kind in on for way in HELD[cage].get(kind, ())}
    tried = [way for way in QUICK if way in held]
    if not tried:
        return []
    nothing = Path("/nonexistent")
    world = World(folder=nothing, inside=nothing, own=nothing, victim=os.getppid())
    outcomes = {name_of(way): outcome(way, world) for way in tried}
    escaped = [name for name, came in outcomes.items() if came is Outcome.ESCAPED]
    if escaped:
        text = f"A trial at its start found that it can {', '.join(escaped)}. Please report this."
        return [Layer(Kind.TRIAL, False, text)]
    refused = sum(came is Outcome.REFUSED for came in outcomes.values())
    return [Layer(Kind.TRIAL, True, f"{refused} ways out were tried at its start, all refused")]
