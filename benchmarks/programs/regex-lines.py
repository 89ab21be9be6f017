# Regular expressions over many log lines: match with named groups, sub, split, finditer, a function as replacement
import os
import re

N = int(os.environ.get("BENCH_N") or 20000)


def main():
    verbs = ["GET", "POST", "PUT", "DELETE"]
    paths = ["/index.html", "/api/items/42", "/img/logo.png", "/search", "/api/users/7/orders"]
    lines = []
    for i in range(N):
        ip = f"10.{i % 4}.{i % 250}.{i * 7 % 255}"
        if i % 29 == 0:
            lines.append(f"-- corrupt entry {i} --")
        else:
            lines.append(
                f'{ip} - user{i % 13} [12/Mar/2024:06:{i % 60}:01] "{verbs[i % 4]} {paths[i % 5]}?q={i % 17}&page={i % 3}'
                f' HTTP/1.1" {200 + i % 5 * 100} {i * 31 % 9973}'
            )
    pattern = re.compile(
        r'^(?P<ip>[\d.]+) - (?P<user>\S+) \[(?P<when>[^\]]+)\] "(?P<verb>[A-Z]+) (?P<path>[^ ?]+)'
        r'(?:\?(?P<query>\S*))? HTTP/[\d.]+" (?P<status>\d{3}) (?P<size>\d+)$',
        re.IGNORECASE,
    )
    pair = re.compile(r"(\w+)=(\d+)")
    number = re.compile(r"\d+")

    def triple(m):
        return str(int(m[0]) * 3)

    size = bad = queries = api = masked = 0
    hidden = ""
    for line in lines:
        found = pattern.search(line)
        if not found:
            bad += 1
            continue
        size += int(found["size"])
        path, query = found["path"], found["query"]
        if re.search("^[45]", found["status"]):
            size += 1
        for m in pair.finditer(query):
            queries += int(m[2])
        if m := re.search(r"^/api/(\w+)", path, re.IGNORECASE):
            api += len(m[1])
        hidden = re.sub(r"(\d+)\.(\d+)\.\d+\.\d+", r"\1.\2.x.x", line)
        hidden = re.sub(r"user\d+", "<user>", hidden, flags=re.IGNORECASE)
        masked += len(hidden)
        if first := number.search(hidden, 3):
            masked += first.start()
        masked += len(re.split("[/.]", path))
        doubled = re.sub(r"\d+", lambda m: str(int(m[0]) * 2), query)
        tripled = number.sub(triple, query)
        queries += len(doubled) + len(tripled)
    print(f"checksum: {len(lines)} {bad} {size} {queries} {api} {masked} {hidden}")


main()
