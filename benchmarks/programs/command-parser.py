# A command parser: regular expressions with groups, wildcards through fnmatch, if chains
import os
import re
from fnmatch import fnmatchcase

N = int(os.environ.get("BENCH_N") or 16000)
REMARK = re.compile(r"^#\s*(.*)$", re.I)
SET = re.compile(r"^set\s+(?P<name>[a-z]\w*)\s*=\s*(?P<value>-?\d+)$", re.I)
ADD = re.compile(r"^add\s+(?P<name>\w+)\s+(?P<value>\d+)$", re.I)
SEND = re.compile(r'^send\s+"([^"]*)"\s+to\s+(\S+)$', re.I)
WAIT = re.compile(r"^wait\s+(\d+)(ms|s)?$", re.I)
LEAVE = re.compile("^(qu|ex)it", re.I)

variables = {}
log = []


def kind_of(line):
    line = line.lower()
    for pattern, kind in (
        ("set *", "set"),
        ("#*", "comment"),
        ("send*to*", "send"),
        ("wait ?", "short"),
        ("wait *", "wait"),
        ("*[!?]", "shout"),
    ):
        if kind == "shout":
            if line and line[-1] in "!?":
                return kind
        elif fnmatchcase(line, pattern):
            return kind
    return "other"


def size_of(value):
    if value < 10:
        return "small"
    if 10 <= value <= 99:
        return "medium"
    if value == 100:
        return "hundred"
    return "large"


def execute(line):
    if not line.strip():
        return 0
    if m := REMARK.search(line):
        return len(m[1])
    if m := SET.search(line):
        variables[m["name"].lower()] = int(m["value"])
        return 1
    if m := ADD.search(line):
        name = m["name"].lower()
        variables[name] = variables.get(name, 0) + int(m["value"])
        return 2
    if m := SEND.search(line):
        log.append(f"{m[2]}<{m[1]}")
        return len(m[1])
    if m := WAIT.search(line):
        return int(m[1]) * (1000 if m[2] == "s" else 1)
    return -1


def priority_of(line):
    word = line.split(None, 1)[0] if line else ""
    low = word.lower()
    if word == "":
        return 9
    if word == "SET":
        return 1
    if low in ("set", "add"):
        return 2
    if low.startswith("s") and low.endswith("d"):
        return 3
    if low in ("wait", "sleep", "pause"):
        return 4
    if line.startswith("#"):
        return 5
    if LEAVE.search(word):
        return 6
    return 7


def line_of(i):
    match i % 9:
        case 0:
            return f"set x{i % 20} = {i % 500}"
        case 1:
            return f"add x{i % 20} {i % 7}"
        case 2:
            return f'send "hello {i}" to user{i % 9}'
        case 3:
            return f"wait {i % 30}"
        case 4:
            return f"wait {i % 5}s"
        case 5:
            return f"# remark {i}"
        case 6:
            return "SET Y = 5"
        case 7:
            return "quit!"
        case 8:
            return "" if i % 2 else "nonsense here"


def main():
    kinds, total = {}, 0
    for i in range(N):
        line = line_of(i)
        kind = kind_of(line)
        kinds[kind] = kinds.get(kind, 0) + 1
        result = execute(line)
        size = size_of(result + i % 150)
        total = (total * 3 + result + len(size) + priority_of(line)) % 1000003
    names = " ".join(f"{kind}={kinds[kind]}" for kind in sorted(kinds))
    print(f"checksum: {total} {len(variables)} {variables['x3']} {len(log)} {log[-1]} {names}")


main()
