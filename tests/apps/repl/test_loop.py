"""Commands typed at the prompt."""

from __future__ import annotations

from pathlib import Path

from poshws.apps.repl.history import read_commands
from tests.apps.repl.conftest import Typed


def test_a_command_runs_and_its_output_is_shown(typed: Typed) -> None:
    assert typed("1 + 1\r").lines == ["2"]


def test_the_session_keeps_its_variables(typed: Typed) -> None:
    assert typed("$x = 5\r", "$x * 2\r").lines == ["10"]


def test_enter_begins_another_line_where_the_statement_goes_on(typed: Typed) -> None:
    assert typed("function f {\r", "'seven'\r", "}\r", "f\r").lines == ["seven"]


def test_a_string_may_go_over_lines(typed: Typed) -> None:
    assert typed("'a\r", "b'\r").lines == ["a", "b"]


def test_errors_are_shown_and_the_session_goes_on(typed: Typed) -> None:
    outcome = typed("nosuchcommand\r", "'next'\r")
    assert "The term 'nosuchcommand' is not recognized" in outcome.errors
    assert outcome.lines == ["next"]


def test_a_text_that_is_wrong_is_a_parser_error(typed: Typed) -> None:
    assert "ParserError" in typed("1 1\r").errors


def test_exit_gives_its_code(typed: Typed) -> None:
    assert typed("exit 3\r").code == 3


def test_control_d_ends_with_success(typed: Typed) -> None:
    assert typed("nosuchcommand\r").code == 0


def test_control_c_drops_the_line(typed: Typed) -> None:
    assert typed("'dropped'\x03", "'kept'\r").lines == ["kept"]


def test_the_outcome_of_a_command_survives_the_prompt(typed: Typed) -> None:
    outcome = typed("function prompt { Get-Item . > $null; '> ' }\r", "nosuch\r", "$?\r", "$?\r")
    assert outcome.lines == ["False", "True"]


def test_first_and_last_word_of_the_command_before(typed: Typed) -> None:
    assert typed("Write-Output one two > $null\r", '"$^ $$"\r').lines == ["Write-Output $null"]


def test_history_has_the_commands_that_ran(typed: Typed) -> None:
    outcome = typed("'a'\r", "nosuch\r", 'Get-History | % { "$($_.Id) $($_.CommandLine)" }\r')
    assert outcome.lines[1:] == ["1 'a'", "2 nosuch"]


def test_history_says_how_commands_ended(typed: Typed) -> None:
    outcome = typed("'a' > $null\r", "nosuch\r", "(Get-History).ExecutionStatus -join ' '\r")
    assert outcome.lines == ["Completed Failed"]


def test_invoke_history_shows_and_runs_the_command(typed: Typed) -> None:
    assert typed("1 + 2\r", "Invoke-History 1\r").lines == ["3", "1 + 2", "3"]


def test_clear_history_forgets(typed: Typed) -> None:
    assert typed("1\r", "Clear-History\r", "@(Get-History).Count\r").lines == ["1", "1"]


def test_commands_are_written_to_the_file(typed: Typed, tmp_path: Path) -> None:
    typed("'one'\r", "if (1) {\r", "2 }\r", history=str(tmp_path / "h.txt"))
    assert read_commands(str(tmp_path / "h.txt")) == ["'one'", "if (1) {\n2 }"]


def test_the_arrow_brings_the_last_command_back(typed: Typed) -> None:
    assert typed("'again'\r", "\x1b[A", "\r", slowly=True).lines == ["again", "again"]


def test_f8_searches_by_the_beginning(typed: Typed) -> None:
    outcome = typed("'first'\r", "1 + 1\r", "'f", "\x1b[19~", "\r", slowly=True)
    assert outcome.lines == ["first", "2", "first"]


def test_ctrl_r_searches(typed: Typed) -> None:
    outcome = typed("'first'\r", "1 + 1\r", "\x12fir", "\r", "\r", slowly=True)
    assert outcome.lines == ["first", "2", "first"]


def test_tab_completes_a_command(typed: Typed) -> None:
    outcome = typed("Get-Locat\t", " | % Path > $null; 'done'\r", slowly=True)
    assert (outcome.lines, outcome.errors) == (["done"], "")


def test_tab_replaces_the_whole_word(typed: Typed) -> None:
    outcome = typed("$zebra = 'z'\r", "$ZEBRA\x1b[D\x1b[D", "\t", "\r", slowly=True)
    assert outcome.session.history.entries[-1].command_line == "$zebra"


def test_an_interrupt_stops_a_loop_and_keeps_the_session(typed: Typed) -> None:
    outcome = typed(
        "$started = 1; try { while ($true) { } } finally { $done = 1 }\r",
        '"done $done"\r',
        interrupted=True,
    )
    assert outcome.lines[-1] == "done 1"
    entries = outcome.session.history.entries
    assert [entry.status for entry in entries] == ["Stopped", "Completed"]


def test_an_interrupt_stops_what_waits(typed: Typed) -> None:
    assert typed("$started = 1; Start-Sleep 30\r", "'on'\r", interrupted=True).lines[-1] == "on"


def test_handlers_run_while_the_prompt_waits(typed: Typed) -> None:
    outcome = typed(
        'Add-PodeTimer -Name t -Interval 1 -OnStart -ScriptBlock { "beat`e[2J" | Out-Default }\r',
        "Start-Sleep 0.3\r",
    )
    assert "beat^[[2J" in outcome.output
    assert "\x1b" not in outcome.output
