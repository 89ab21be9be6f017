"""Images that are none: addresses of videos and sounds become players."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit

from poshws.commands.utility.markdown.writer import HtmlWriter, add_class, attributes, escape_url

_VIDEO: Final = {
    ".3gp": "3gpp", ".3g2": "3gpp2", ".avi": "x-msvideo", ".uvh": "vnd.dece.hd",
    ".uvm": "vnd.dece.mobile", ".uvu": "vnd.uvvu.mp4", ".uvp": "vnd.dece.pd",
    ".uvs": "vnd.dece.sd", ".uvv": "vnd.dece.video", ".fvt": "vnd.fvt", ".f4v": "x-f4v",
    ".flv": "x-flv", ".fli": "x-fli", ".h261": "h261", ".h263": "h263", ".h264": "h264",
    ".jpm": "jpm", ".jpgv": "jpeg", ".m4v": "x-m4v", ".asf": "x-ms-asf",
    ".pyv": "vnd.ms-playready.media.pyv", ".wm": "x-ms-wm", ".wmx": "x-ms-wmx",
    ".wmv": "x-ms-wmv", ".wvx": "x-ms-wvx", ".mj2": "mj2", ".mxu": "vnd.mpegurl", ".mpeg": "mpeg",
    ".mp4": "mp4", ".ogv": "ogg", ".webm": "webm", ".qt": "quicktime", ".movie": "x-sgi-movie",
    ".viv": "vnd.vivo",
}  # fmt: skip
_AUDIO: Final = {
    ".adp": "adpcm", ".aac": "x-aac", ".aif": "x-aiff", ".uva": "vnd.dece.audio",
    ".eol": "vnd.digital-winds", ".dra": "vnd.dra", ".dts": "vnd.dts", ".dtshd": "vnd.dts.hd",
    ".rip": "vnd.rip", ".lvp": "vnd.lucent.voice", ".m3u": "x-mpegurl",
    ".pya": "vnd.ms-playready.media.pya", ".wma": "x-ms-wma", ".wax": "x-ms-wax", ".mid": "midi",
    ".mp3": "mpeg", ".mpga": "mpeg", ".mp4a": "mp4", ".ecelp4800": "vnd.nuera.ecelp4800",
    ".ecelp7470": "vnd.nuera.ecelp7470", ".ecelp9600": "vnd.nuera.ecelp9600", ".oga": "ogg",
    ".ogg": "ogg", ".weba": "webm", ".ram": "x-pn-realaudio", ".rmp": "x-pn-realaudio-plugin",
    ".au": "basic", ".wav": "x-wav",
}  # fmt: skip


def write_media(out: HtmlWriter, address: str, given: Mapping[str, Any]) -> bool:
    """Writes a player for an address and its attributes; false for one of an image."""
    try:
        parts = urlsplit(f"https:{address}" if address.startswith("//") else address)
    except ValueError:  # brackets that hold no IPv6 address
        return False
    if parts.scheme and (player := _player(parts)):
        source, name = player
        size = {"width": "500", "height": "281"} | add_class(given, name) | {"frameborder": "0"}
        full = "" if name == "yandex" else ' allowfullscreen=""'
        out.write(f'<iframe src="{escape_url(source)}"{attributes(size)}{full}></iframe>')
        return True
    extension = posixpath.splitext(unquote(parts.path))[1].lower()
    if extension in _VIDEO:
        tag, kind, size = "video", f"video/{_VIDEO[extension]}", {"width": "500", "height": "281"}
    elif extension in _AUDIO:
        tag, kind, size = "audio", f"audio/{_AUDIO[extension]}", {"width": "500"}
    else:
        return False
    shown = attributes({**size, **given, "controls": ""})
    out.write(f'<{tag}{shown}><source type="{kind}" src="{address}"></source></{tag}>')
    return True


def _player(parts: SplitResult) -> tuple[str, str] | None:
    """The address of a known host's player, and the class of its frame."""
    host, path = parts.netloc.lower(), parts.path
    query = dict(each.partition("=")[::2] for each in reversed(parts.query.split("&")))
    last = unquote(path).split("/")[-1]
    if host.startswith("www.youtube.com"):
        return _youtube(parts.geturl(), path, query)
    if host.startswith("youtu.be") and path[1:]:
        return _embedded(path[1:], query.get("t")), "youtube"
    if host.startswith("vimeo.com"):
        return f"https://player.vimeo.com/video/{last}", "vimeo"
    if host.startswith("ok.ru"):
        return f"https://ok.ru/videoembed/{last}", "odnoklassniki"
    names = unquote(path).strip("/").split("/")
    if host.startswith("music.yandex.ru") and len(names) > 3 and names[::2][:2] == _YANDEX:
        return f"https://music.yandex.ru/iframe/#track/{names[3]}/{names[1]}/", "yandex"
    return None


_YANDEX: Final = ["album", "track"]


def _youtube(address: str, path: str, query: Mapping[str, str]) -> tuple[str, str] | None:
    kind, _, name = path[1:].partition("/")
    if kind.lower() == "shorts" and name:
        return _embedded(name, None), "youtubeshort"
    if kind.lower() == "embed":
        return address, "youtube"
    if kind.lower() == "watch" and query.get("v"):
        return _embedded(query["v"], query.get("t")), "youtube"
    return None


def _embedded(name: str, start: str | None) -> str:
    return f"https://www.youtube.com/embed/{name}" + (f"?start={start}" if start else "")
