# JSON as a WebSocket handler sees it: loads of each message, dispatch, state kept, dumps of the reply
import json
import os

N = int(os.environ.get("BENCH_N") or 3200)
state = {"messages": 0, "bytes": 0, "rooms": {}}


def dumps(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def handle(text):
    message = json.loads(text)
    state["messages"] += 1
    state["bytes"] += len(text)
    kind = message["type"]
    if kind == "join":
        members = state["rooms"].setdefault(message["room"], [])
        members.append(message["user"])
        return dumps({"ok": True, "members": len(members)})
    if kind == "say":
        body = message["body"]
        return dumps(
            {
                "type": "said",
                "id": message["id"],
                "from": message["user"]["name"],
                "body": {"text": body["text"].upper()},
                "words": body["text"].split(" "),
                "meta": {"score": body["scores"][1] + 1, "pinned": body["pinned"], "thread": None},
            }
        )
    if kind == "edit":
        message["body"]["text"] = "edited"
        message["body"]["scores"].append(99)
        message["edited"] = True
        return json.dumps(message, ensure_ascii=False, indent=2)
    table = json.loads(text)
    table["type"] = "echo"
    del table["body"]
    return dumps(table)


def main():
    types = ["join", "say", "edit", "say", "ping"]
    length = hash_ = 0
    for i in range(N):
        message = {
            "type": types[i % 5],
            "id": i,
            "room": f"room{i % 7}",
            "user": {"name": f"user{i % 50}", "admin": i % 4 == 0},
            "body": {
                "text": f'Café number {i} from "here"',
                "scores": [1, i % 10, 3.5],
                "pinned": i % 2 == 1,
                "nested": {"a": [{"b": i}, {"b": None}]},
            },
        }
        reply = handle(dumps(message))
        length += len(reply)
        back = json.loads(reply)
        if "members" in back:
            hash_ += back["members"]
        elif back["type"] == "said":
            hash_ += back["meta"]["score"] + len(back["words"]) + len(back["body"]["text"])
        elif back.get("edited"):
            hash_ += back["body"]["scores"][-1] + back["body"]["nested"]["a"][0]["b"]
        else:
            hash_ += back["id"]
        hash_ %= 1000003
    print(f"checksum: {state['messages']} {state['bytes']} {len(state['rooms'])} {length} {hash_}")


main()
