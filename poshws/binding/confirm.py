"""ShouldProcess and ShouldContinue: what -WhatIf shows and -Confirm asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.messages import message

if TYPE_CHECKING:
    from poshws.binding.context import CmdletContext

IMPACTS = ("none", "low", "medium", "high")
YES, YES_TO_ALL, NO, NO_TO_ALL, SUSPEND = range(5)
CHOICES = (
    ("&Yes", "Continue with only the next step of the operation."),
    ("Yes to &All", "Continue with all the steps of the operation."),
    ("&No", "Skip this operation and proceed with the next operation."),
    ("No to A&ll", "Skip this operation and all subsequent operations."),
    (
        "&Suspend",
        'Pause the current pipeline and return to the command prompt. Type "exit" to resume the'
        " pipeline.",
    ),
)


def should_process(context: CmdletContext, target: str, action: str | None = None) -> bool:
    """Whether to do ``action`` (the command's name if none) to ``target``."""
    text = message("ShouldProcessMessage", action or context.command.name, target)
    return should_process_described(context, text)


def should_process_described(
    context: CmdletContext, description: str, query: str = "", caption: str = ""
) -> bool:
    """The same with strings of one's own: what -WhatIf shows, what -Confirm asks, its caption."""
    if context.yes_to_all or context.no_to_all:
        return context.yes_to_all
    if is_what_if(context):
        context.session.write_host(message("ShouldProcessWhatIfMessage", description))
        return False
    if not needs_confirmation(context):
        context.write_verbose(description)
        return True
    query = query or message("ShouldProcessWarningFallback", description)
    return ask(context, caption or message("InquireCaptionDefault"), query, with_all=True)


def should_continue(context: CmdletContext, query: str, caption: str) -> bool:
    """Asks whatever the preferences are."""
    if context.yes_to_all or context.no_to_all:
        return context.yes_to_all
    caption = caption or message("ShouldContinuePromptCaption")
    return ask(context, caption, query, with_all=False)


def should_continue_for_all(context: CmdletContext, query: str, caption: str) -> tuple[bool, bool]:
    """The answer, and whether it is one for all that follows."""
    caption = caption or message("ShouldContinuePromptCaption")
    answer = ask(context, caption, query, with_all=True)
    is_for_all = context.yes_to_all or context.no_to_all
    context.yes_to_all = context.no_to_all = False
    return answer, is_for_all


def is_what_if(context: CmdletContext) -> bool:
    """-WhatIf of the call, or $WhatIfPreference."""
    given = (context.bound.shared or {}).get("WhatIf")
    if given is None:
        given = context.session.get_variable("WhatIfPreference")
    return bool(given)


def needs_confirmation(context: CmdletContext) -> bool:
    """-Confirm, or a command whose impact reaches $ConfirmPreference."""
    given = (context.bound.shared or {}).get("Confirm")
    if given is not None:
        threshold = "low" if given else "none"
    else:
        preference = context.session.get_variable("ConfirmPreference", "High")
        threshold = str(getattr(preference, "name", preference)).lower()
    impact = context.command.metadata.confirm_impact.lower()
    if threshold == "none" or impact not in IMPACTS or threshold not in IMPACTS:
        return False
    return IMPACTS.index(impact) >= IMPACTS.index(threshold)


def ask(context: CmdletContext, caption: str, query: str, *, with_all: bool) -> bool:
    """Puts the question to the host; the answers for all are remembered for the call."""
    choices = CHOICES if with_all else (CHOICES[YES], CHOICES[NO], CHOICES[SUSPEND])
    answer: Any = context.session.host.choose(context.session, caption, query, choices, 0)
    chosen = choices[answer]
    if chosen is CHOICES[YES_TO_ALL]:
        context.yes_to_all = True
    elif chosen is CHOICES[NO_TO_ALL]:
        context.no_to_all = True
    return chosen in (CHOICES[YES], CHOICES[YES_TO_ALL])
