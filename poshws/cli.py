"""The command line: `poshws script.ps1 arguments`, `poshws -c text`, and pwsh's other switches."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Runs what the command line asks for; gives the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    from poshws.host import new_session, run_file, run_text

    session = new_session()
    if words and words[0].lower() in ("-c", "-command"):
        return run_text(session, " ".join(words[1:]))
    if words and words[0].lower() in ("-f", "-file"):
        words = words[1:]
    if words and words[0] == "--emit-python":
        return emit_python(words[1])
    return run_file(session, words[0], words[1:])


def emit_python(path: str) -> int:
    """Prints the Python that a script is compiled to."""
    from poshws.compiler.compile import compile_script
    from poshws.runtime.script_files import read_script
    from poshws.syntax import parse

    result = parse(read_script(path), path)
    if result.errors:
        from poshws.runtime.errors import parse_message

        sys.stderr.write(parse_message(result.errors) + "\n")
        return 1
    print(compile_script(result.script_block).python_text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
