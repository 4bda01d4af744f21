"""Exports of other apps, as small as they can be and yet as those apps write them."""

import json
import struct
import zipfile


def chatgpt(key="c1", title="Trip", answer="Go by train."):
    """A chat of ChatGPT with two answers, hidden nodes, custom instructions, a tool and a picture."""

    def node(name, parent, children, role=None, content=None, **more):
        message = None
        if role:
            message = {
                "id": name, "author": {"role": role, "name": more.pop("tool", None)},
                "create_time": 1_700_000_000.5 + len(name), "content": content,
                "metadata": more.pop("metadata", {}), "recipient": more.pop("recipient", "all"),
            }  # fmt: skip
        return {"id": name, "message": message, "parent": parent, "children": children}

    def text(*parts):
        return {"content_type": "text", "parts": list(parts)}

    hidden = {"is_visually_hidden_from_conversation": True}
    nodes = [
        node("root", None, ["sys"]),
        node("sys", "root", ["ctx"], "system", text(""), metadata=hidden),
        node("ctx", "sys", ["ask"], "user", {
            "content_type": "user_editable_context", "user_profile": "I am Ann.",
            "user_instructions": "Be brief.",
        }, metadata=hidden),
        node("ask", "ctx", ["call", "old"], "user", {"content_type": "multimodal_text", "parts": [
            {"content_type": "image_asset_pointer", "asset_pointer": "file-service://x"},
                "How do I get there?",
        ]}),
        node("old", "ask", [], "assistant", text("Walk."), metadata={"model_slug": "gpt-4"}),
        node("call", "ask", ["tool"], "assistant",
             {"content_type": "code", "language": "python", "text": "1+1"}, recipient="python"),
        node("tool", "call", ["answer"], "tool", {"content_type": "execution_output", "text": "2"},
             tool="python"),
        node("answer", "tool", [], "assistant", text(answer), metadata={"model_slug": "gpt-5"}),
    ]  # fmt: skip
    return {
        "title": title, "create_time": 1_700_000_000.5, "update_time": 1_700_000_100.5,
        "mapping": {one["id"]: one for one in nodes}, "current_node": "answer",
        "conversation_id": key, "is_archived": False, "default_model_slug": "auto",
    }  # fmt: skip


def claude(key="k1"):
    """A chat of Claude with thinking, an attached text, and an edited question."""

    def message(name, parent, sender, content, **more):
        return {
            "uuid": name, "text": "", "content": content, "sender": sender,
            "created_at": "2025-03-01T10:00:00.123456Z", "attachments": [], "files": [],
            "parent_message_uuid": parent,
        } | more  # fmt: skip

    root = "00000000-0000-4000-8000-000000000000"
    return {
        "uuid": key, "name": "Sums", "created_at": "2025-03-01T10:00:00Z",
        "updated_at": "2025-03-02T10:00:00Z", "account": {"uuid": "a"}, "chat_messages": [
            message("m1", root, "human", [{"type": "text", "text": "Add these."}], attachments=[
                {"file_name": "n.txt", "file_size": 3, "file_type": "txt", "extracted_content": "1 2"}]),
            message("m2", "m1", "assistant", [
                {"type": "thinking", "thinking": "1+2"}, {"type": "text", "text": "Three."}]),
            message("m3", root, "human", [{"type": "text", "text": "Subtract them."}]),
        ],
    }  # fmt: skip


def lm_studio():
    """A chat of LM Studio with two versions of an answer, of which the first was chosen."""

    def step(text, **more):
        return {"type": "contentBlock", "content": [{"type": "text", "text": text}]} | more

    def answer(text):
        return {
            "type": "multiStep", "role": "assistant", "senderInfo": {"senderName": "qwen3"},
            "steps": [
                step("Hm.", style={"type": "thinking", "ended": True}),
                step(text, genInfo={"identifier": "qwen3-8b", "stats": {"stopReason": "userStopped"}}),
                {"type": "debugInfoBlock", "debugInfo": "x"},
            ],
        }  # fmt: skip

    def user(text):
        return {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": text}]}

    return {
        "name": "Poem", "pinned": True, "createdAt": 1_733_000_000_000, "systemPrompt": "Rhyme.",
        "clientInput": "next", "lastUsedModel": {"indexedModelIdentifier": "qwen/qwen3"}, "messages": [
            {"versions": [user("Write one.")], "currentlySelected": 0},
            {"versions": [answer("One."), answer("Two.")], "currentlySelected": 0},
            {"versions": [user("More.")], "currentlySelected": 0},
        ],
    }  # fmt: skip


def open_webui():
    """A chat of Open WebUI with thinking, tags and two answers."""
    thought = (
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n'
        "&gt; a &lt; b\n</details>\nYes."
    )

    def message(name, parent, role, content, **more):
        return {
            "id": name, "parentId": parent, "childrenIds": [], "role": role, "content": content,
            "timestamp": 1_720_000_000,
        } | more  # fmt: skip

    return {
        "id": "w1", "user_id": "u", "title": "Is it?", "created_at": 1_720_000_000,
        "updated_at": 1_720_000_500, "archived": True, "pinned": False, "meta": {"tags": ["maths"]},
        "chat": {
            "title": "Is it?", "models": ["llama3:8b"], "params": {"system": "Be right."},
            "history": {"currentId": "b", "messages": {
                "q": message("q", None, "user", "Is it?"),
                "a": message("a", "q", "assistant", "No.", model="llama3:8b"),
                "b": message("b", "q", "assistant", thought, model="llama3:8b"),
            }},
        },
    }  # fmt: skip


def llama_cpp():
    """A chat of llama.cpp's page: its conversation, and its messages."""
    conversation = {"id": "l1", "name": "Hello", "lastModified": 1_750_000_000_000, "currNode": "3"}

    def message(name, parent, role, content, **more):
        return {
            "id": name, "convId": "l1", "type": "text", "timestamp": 1_750_000_000_000, "role": role,
            "content": content, "parent": parent, "children": [],
        } | more  # fmt: skip

    messages = [
        message("0", None, "system", "", type="root"),
        message(
            "1", "0", "user", "Hi", extra=[{"type": "textFile", "name": "a.md", "content": "# A"}]
        ),
        message("2", "1", "assistant", "Hello.", model="gemma", reasoningContent="Greet."),
        message("3", "1", "assistant", "Good day."),
    ]
    return conversation, messages


def llama_cpp_lines():
    """The same as lines, as newer versions write it."""
    conversation, messages = llama_cpp()
    head = {"harness": "llama.cpp", "type": "session", **conversation}
    lines = [head, *({"message": one, "type": "message"} for one in messages)]
    return "\n".join(map(json.dumps, lines))


def write_jan(folder):
    """A chat of Jan in a folder of its own."""
    folder.mkdir(parents=True)
    (folder / "thread.json").write_text(json.dumps({
        "id": "jan_1", "object": "thread", "title": "Tea", "created": 1_710_000_000,
        "updated": 1_710_000_200, "metadata": {},
        "assistants": [{"instructions": "Be kind.", "model": {"id": "jan-nano"}}],
    }))  # fmt: skip
    lines = [
        {
            "id": str(at), "object": "thread.message", "thread_id": "jan_1", "role": role,
            "created_at": 1_710_000_000_000 + at, "metadata": {},
            "content": [{"type": "text", "text": {"value": text, "annotations": []}}],
        }
        for at, (role, text) in enumerate(
            [("user", "Green?"), ("assistant", "<think>Leaves.</think>Yes.")]
        )
    ]  # fmt: skip
    (folder / "messages.jsonl").write_text("\n".join(map(json.dumps, lines)))


def gpt4all(version=12, *, name="Rain"):
    """A chat of GPT4All, as version 10 or 12 of its format."""

    def text(value):
        raw = value.encode("utf-16-be")
        return struct.pack(">I", len(raw)) + raw

    def item(label, value, steps=b""):
        parts = [b"" if version >= 12 else struct.pack(">i", 0), text(label), text(value), text("")]
        parts += [b"\0\0\0\0", b"\0" if version >= 11 and label == "Response: " else b""]
        parts += [struct.pack(">q", 0), struct.pack(">q", 0)]
        if version >= 12:
            parts.append(steps or struct.pack(">q", 0))
        return b"".join(parts)

    think = struct.pack(">q", 1) + text("Response: ") + text("") + struct.pack(">q", 1)
    think += text("Think: ") + text("<think>Wet.</think>") + struct.pack(">iq", 900, 0)
    head = bytes.fromhex("f5d553cc") + struct.pack(">iq", version, 1_730_000_000)
    head += text("g1") + text(name) + text("me") + text("llama-3") + struct.pack(">I", 0)
    if version < 11:
        head += b"\0" + struct.pack(">ii", 1, 0) + text("") + text("") + struct.pack(">I", 0)
    items = item("Prompt: ", "Will it?") + item("Response: ", "It will.", think)
    return head + struct.pack(">i", 2) + items


def zipped(path, files):
    """A zip with these texts, by their names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
