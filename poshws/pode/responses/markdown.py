"""Markdown to HTML, for pages written in it: the rules of CommonMark that such pages use.

Blocks are found line by line: headings, lists, quotes, code, rules and paragraphs. Inside of them
code, links, images and emphasis are replaced. Headings get an id, as Markdig gives them.
"""

from __future__ import annotations

import re
from html import escape

FENCE = re.compile(r"^(```+|~~~+)\s*(\S*)")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
RULE = re.compile(r"^\s*([-*_])(\s*\1){2,}\s*$")
BULLET = re.compile(r"^(\s*)([-*+])\s+(.*)$")
NUMBER = re.compile(r"^(\s*)(\d+)[.)]\s+(.*)$")
INLINE = re.compile(
    r"(?P<code>`+)(?P<text>.+?)(?P=code)"
    r"|!\[(?P<alt>[^\]]*)\]\((?P<image>[^)\s]+)\)"
    r"|\[(?P<label>[^\]]+)\]\((?P<link>[^)\s]+)\)"
    r"|<(?P<address>https?://[^>\s]+)>"
    r"|(?P<raw></?[a-zA-Z][^>]*>)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
)


def to_html(text: str) -> str:
    """The HTML of a text in Markdown."""
    return "".join(blocks(text.replace("\r\n", "\n").split("\n")))


def blocks(lines: list[str]) -> list[str]:
    """The blocks of some lines as HTML."""
    found: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        fence, heading = FENCE.match(line), HEADING.match(line)
        if not line.strip():
            index += 1
        elif fence:
            index = add_code(found, lines, index, fence)
        elif heading:
            level = len(heading[1])
            name = slug(heading[2])
            found.append(f'<h{level} id="{name}">{inline(heading[2])}</h{level}>\n')
            index += 1
        elif RULE.match(line):
            found.append("<hr />\n")
            index += 1
        elif line.lstrip().startswith(">"):
            index = add_quote(found, lines, index)
        elif BULLET.match(line) or NUMBER.match(line):
            index = add_list(found, lines, index)
        else:
            index = add_paragraph(found, lines, index)
    return found


def add_code(found: list[str], lines: list[str], index: int, fence: re.Match[str]) -> int:
    """Adds code between fences; gives where to go on."""
    end = index + 1
    while end < len(lines) and not lines[end].startswith(fence[1]):
        end += 1
    kind = f' class="language-{escape(fence[2])}"' if fence[2] else ""
    code = "".join(f"{escape(line, quote=False)}\n" for line in lines[index + 1 : end])
    found.append(f"<pre><code{kind}>{code}</code></pre>\n")
    return end + 1


def add_quote(found: list[str], lines: list[str], index: int) -> int:
    """Adds a quotation; gives where to go on."""
    end = index
    while end < len(lines) and lines[end].lstrip().startswith(">"):
        end += 1
    inner = [re.sub(r"^\s*>\s?", "", line) for line in lines[index:end]]
    found.append(f"<blockquote>\n{''.join(blocks(inner))}</blockquote>\n")
    return end


def add_list(found: list[str], lines: list[str], index: int) -> int:
    """Adds a list with the lists inside of it; gives where to go on."""
    pattern, kind = (BULLET, "ul") if BULLET.match(lines[index]) else (NUMBER, "ol")
    first = pattern.match(lines[index])
    assert first is not None
    indent = len(first[1])
    items: list[list[str]] = []
    while index < len(lines):
        matched = pattern.match(lines[index])
        if matched is not None and len(matched[1]) == indent:
            items.append([matched[3]])
        elif lines[index].strip() and len(lines[index]) - len(lines[index].lstrip()) > indent:
            items[-1].append(lines[index])
        else:
            break
        index += 1
    start = f' start="{int(first[2])}"' if kind == "ol" and int(first[2]) != 1 else ""
    shown = "".join(f"<li>{item_html(item)}</li>\n" for item in items)
    found.append(f"<{kind}{start}>\n{shown}</{kind}>\n")
    return index


def item_html(lines: list[str]) -> str:
    """An item of a list, and what stands below it."""
    rest = blocks(lines[1:])
    return inline(lines[0]) + ("\n" + "".join(rest) if rest else "")


def add_paragraph(found: list[str], lines: list[str], index: int) -> int:
    """Adds a paragraph; gives where to go on. Lines of HTML stay as they are."""
    end = index
    while end < len(lines) and lines[end].strip() and not begins_block(lines[end]):
        end += 1
    end = max(end, index + 1)
    text = "\n".join(
        line.strip() if not line.endswith("  ") else line.strip() + "  "
        for line in lines[index:end]
    )
    if re.match(r"</?[a-zA-Z!][^>]*>", text):
        found.append(text + "\n")
    else:
        found.append(f"<p>{inline(text)}</p>\n")
    return end


def begins_block(line: str) -> bool:
    """Whether a line ends the paragraph before it."""
    return bool(
        HEADING.match(line) or FENCE.match(line) or RULE.match(line)
        or line.lstrip().startswith(">") or BULLET.match(line)
    )  # fmt: skip


def inline(text: str) -> str:
    """What stands in a line: code, links, images and emphasis as HTML."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(element(found))
        return f"\0{len(kept) - 1}\0"

    text = escape(INLINE.sub(keep, text), quote=False).replace('"', "&quot;")
    text = re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"<strong>\2</strong>", text, flags=re.DOTALL)
    text = re.sub(r"(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)", r"<em>\2</em>", text, flags=re.DOTALL)
    text = re.sub(r"~~(?=\S)(.+?)(?<=\S)~~", r"<del>\1</del>", text)
    text = re.sub(r" {2,}\n", "<br />\n", text)
    return re.sub("\0(\\d+)\0", lambda found: kept[int(found[1])], text)


def element(found: re.Match[str]) -> str:
    """The HTML of one link, image, piece of code or the like."""
    if found["code"]:
        return f"<code>{escape(found['text'].strip(), quote=False)}</code>"
    if found["image"]:
        return f'<img src="{escape(found["image"])}" alt="{escape(found["alt"])}" />'
    if found["link"]:
        return f'<a href="{escape(found["link"])}">{inline(found["label"])}</a>'
    if found["address"]:
        address = escape(found["address"])
        return f'<a href="{address}">{address}</a>'
    return str(found["raw"] or escape(found["escaped"]))


def slug(text: str) -> str:
    """The id of a heading."""
    plain = re.sub(r"[^\w\s.-]", "", re.sub(r"[`*_]", "", text)).strip().lower()
    return re.sub(r"\s+", "-", plain).lstrip("0123456789-.")
