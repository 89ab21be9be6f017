"""The command `pode`: what a package.json says of a server's scripts, as npm's commands do."""

from __future__ import annotations

import os
from typing import Annotated, Any, Literal

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.objects.members import get_member
from poshws.pode.command import pode_command
from poshws.pode.messages import MESSAGES, thrown
from poshws.runtime.providers.text_files import file_path

FILE = "./package.json"
QUESTIONS = (
    ("name", "name ({})"), ("version", "version ({})"), ("description", "description"),
    ("main", "entry point ({})"), ("author", "author"), ("license", "license ({})"),
)  # fmt: skip
MODULES = "./ps_modules"


@pode_command("Pode")
def pode(
    action: Annotated[Literal["init", "test", "start", "install", "build"], Param(alias="a")],
    *,
    dev: Annotated[bool, Param(alias="d")] = False,
    session: Session,
) -> list[Any]:
    """Runs what package.json says, or makes one.

    -Action  init makes the file; start, test and build run its scripts; install gets modules.
    -Dev     Gets the modules for developers, too.

    PS> Pode start
    """
    path = file_path(session, FILE, literal=True)
    is_there = os.path.exists(path)
    if action == "init":
        if is_there:
            say(session, "package.json already exists", "Yellow")
        else:
            make(session, path)
        return []
    if not is_there:
        say(session, "package.json file not found", "Red")
        return []
    data = session.run("ConvertFrom-Json", {"InputObject": read(path)})[0]
    script = str(get_member(get_member(data, "scripts"), action) or "")
    if not script.strip() and action == "start":
        script = str(get_member(data, "main") or "")
    if not script.strip() and action != "install":
        say(session, f"package.json does not contain a script for the {action} action", "Yellow")
        return []
    if action == "install":
        for name in ("devModules", "modules") if dev else ("modules",):
            get_modules(session, get_member(data, name))
    return session.run("Invoke-Expression", {"Command": script}) if script.strip() else []


def say(session: Session, text: str, colour: str) -> None:
    """Tells who sits at the terminal."""
    session.run("Write-PodeHost", {"Object": text, "ForegroundColor": colour})


def read(path: str) -> str:
    """The text of the file."""
    with open(path, encoding="utf-8-sig") as file:
        return file.read()


def make(session: Session, path: str) -> None:
    """Asks for what is to stand in the file, and writes it."""
    table = Hashtable(
        [
            ("name", os.path.basename(os.path.dirname(os.path.abspath(path)))),
            ("version", "1.0.0"),
            ("description", ""),
            ("main", "./server.ps1"),
            (
                "scripts",
                Hashtable(
                    [
                        ("start", "./server.ps1"),
                        (
                            "install",
                            "yarn install --force --ignore-scripts --modules-folder pode_modules",
                        ),
                        ("build", "psake"),
                        ("test", "invoke-pester ./tests/*.ps1"),
                    ]
                ),
            ),
            ("author", ""),
            ("license", "MIT"),
        ]
    )
    for key, question in QUESTIONS:
        said = session.run("Read-Host", {"Prompt": question.format(table[key])})
        if said and str(said[0]).strip():
            table[key] = str(said[0])
            if key == "main":
                table["scripts"]["start"] = table[key]  # type: ignore[index]
    text = session.run("ConvertTo-Json", {"InputObject": table, "Depth": 10})[0]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{text}\n")
    say(session, "Success, saved package.json", "Green")


def get_modules(session: Session, modules: Any) -> None:
    """Saves modules from their galleries below the current folder."""
    if modules is None:
        return
    for name in modules:
        about = get_member(modules, name)
        version = get_member(about, "version") or about
        gallery = str(get_member(about, "repository") or "PSGallery")
        folder = os.path.join(file_path(session, MODULES, literal=True), name, str(version))
        if os.path.exists(folder):
            continue
        named: dict[str, Any] = {"Name": name, "Repository": gallery, "Path": MODULES}
        if str(version).lower() != "latest":
            named["RequiredVersion"] = str(version)
        session.run("Write-Host", {"Object": f"=> Downloading {name}@{version} from {gallery}... "})
        try:
            session.run("Save-Module", {**named, "Force": True, "ErrorAction": "Stop"})
        except NetException as error:
            text = MESSAGES["noSuchModule"].format(gallery, name, version)
            raise thrown(text) from error
