# Dictionary counting: words of a text counted, indexed by first letter (nested dictionaries), top ten by count
import os
import re

N = int(os.environ.get("BENCH_N") or 300000)


def main():
    stems = (
        "time year people way day man thing woman life child world school state family student group country "
        "problem hand part"
    ).split()
    endings = ["", "s", "ed", "ing", "er", "ly"]
    seed, lines, words = 42, [], []
    for i in range(N):
        seed = (seed * 7141 + 54773) % 259200
        word = stems[seed % 20] + endings[seed % 7 % 6]
        if seed % 11 == 0:
            word = word.upper()
        words.append(word)
        if len(words) == 12:
            lines.append(" ".join(words) + ".")
            words.clear()
    if words:
        lines.append(", ".join(words))

    counts, letters, longest = {}, {}, ""
    split = re.compile("[^a-z]+").split
    for line in lines:
        for word in split(line.lower()):
            if word == "":
                continue
            counts[word] = counts.get(word, 0) + 1
            letter = word[0]
            if letter not in letters:
                letters[letter] = {"count": 0, "length": 0}
            letters[letter]["count"] += 1
            letters[letter]["length"] += len(word)
            if len(word) > len(longest):
                longest = word

    total = sum(count * len(word) for word, count in counts.items())
    top = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:10]
    shown = " ".join(f"{word}:{count}" for word, count in top)
    ordered = {
        letter: letters[letter]["count"] * 3 + letters[letter]["length"]
        for letter in sorted(letters)
    }
    print(
        f"checksum: {total} {len(counts)} {longest} {shown} {','.join(map(str, ordered.values()))}"
    )


main()
