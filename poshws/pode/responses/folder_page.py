"""A folder to an HTML page with links to what is in it."""

from __future__ import annotations

import os
import stat
from datetime import datetime
from html import escape
from urllib.parse import quote

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font-family: Helvetica, Arial, sans-serif; margin: 2em; }}
td, th {{ padding: 0.2em 1.5em 0.2em 0; text-align: left; }}
td.size {{ text-align: right; }}
</style>
</head>
<body>
<h1>{title}</h1>
<table>
<tr><th>Mode</th><th>Modified</th><th>Size</th><th>Name</th></tr>
{rows}
</table>
</body>
</html>
"""
ROW = (
    '<tr><td>{mode}</td><td>{modified}</td><td class="size">{size}</td>'
    '<td><a href="{link}">{name}</a></td></tr>'
)


def folder_page(url_path: str, folder: str) -> str:
    """The page for a folder that is shown under a path."""
    base = "/" + "/".join(quote(part, safe="") for part in url_path.split("/") if part)
    rows = []
    if base != "/":
        rows.append(row(os.path.dirname(folder), base.rpartition("/")[0] or "/", ".."))
    for entry in sorted(os.scandir(folder), key=lambda each: (not each.is_dir(), each.name)):
        link = f"{base.rstrip('/')}/{quote(entry.name, safe='')}"
        rows.append(row(entry.path, link, entry.name))
    return PAGE.format(title=escape(url_path), rows="\n".join(rows))


def row(path: str, link: str, name: str) -> str:
    """One file or folder."""
    facts = os.stat(path)
    is_folder = stat.S_ISDIR(facts.st_mode)
    return ROW.format(
        mode=stat.filemode(facts.st_mode),
        modified=datetime.fromtimestamp(facts.st_mtime).strftime("%Y-%m-%d %H:%M:%S"),
        size="" if is_folder else f"{facts.st_size / 1024:,.2f}KB",
        link=escape(link),
        name=escape(name),
    )
