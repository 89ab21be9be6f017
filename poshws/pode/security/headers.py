"""Set-PodeSecurity and its like: headers that every response gets, for the safety of browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from poshws.binding import Session
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import pode_of
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from poshws.binding import Cmdlet

TWO_HOURS, YEAR = 7200, 31536000  # seconds

Method = Literal[
    "", "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace",
    "*",
]  # fmt: skip


def headers_of(session: Session) -> dict[str, str]:
    """The headers that every response gets."""
    return pode_of(session).parts.security_headers


def add_header(session: Session, name: str, value: str, *, appends: bool = False) -> None:
    """Has a header sent; nothing as its value changes nothing."""
    headers = headers_of(session)
    if not value.strip():
        return
    key = next((each for each in headers if each.lower() == name.lower()), name)
    if appends and key in headers:
        values = [each.strip() for each in headers[key].split(",")]
        if value.lower() in (each.lower() for each in values):
            return
        value = ", ".join([*values, value])
    headers[key] = value


def remove_header(session: Session, name: str) -> None:
    """Has a header sent no longer."""
    headers = headers_of(session)
    for each in [each for each in headers if each.lower() == name.lower()]:
        del headers[each]


@pode_command("Set-PodeSecurity")
def set_pode_security(
    type: Literal["Simple", "Strict"],
    *,
    use_hsts: bool = False,
    xss_block: bool = False,
    csp_report_only: bool = False,
    session: Session,
) -> None:
    """Sends a set of headers that suits most sites.

    -Type           Simple, or Strict: no frames, no referrers.
    -UseHsts        Asks for HTTPS.
    -XssBlock       Old browsers block pages that look attacked.
    -CspReportOnly  The content security policy blocks nothing.

    PS> Start-PodeServer { Set-PodeSecurity -Type Simple; Close-PodeServer }
    """
    is_strict = type == "Strict"
    run = session.run
    run("Set-PodeSecurityContentTypeOptions")
    run(
        "Set-PodeSecurityPermissionsPolicy",
        {
            "SyncXhr": "none",
            "Fullscreen": "self",
            "Camera": "none",
            "Geolocation": "self",
            "PictureInPicture": "self",
            "Accelerometer": "none",
            "Microphone": "none",
            "Usb": "none",
            "Autoplay": "self",
            "Payment": "none",
            "Magnetometer": "self",
            "Gyroscope": "self",
            "DisplayCapture": "self",
        },
    )
    origins = {"Embed": "Require-Corp", "Open": "Same-Origin", "Resource": "Same-Origin"}
    run("Set-PodeSecurityCrossOrigin", origins)
    access = {"Origin": "*", "Methods": "*", "Headers": "*", "Duration": TWO_HOURS}
    run("Set-PodeSecurityAccessControl", access)
    content = {"Default": "self", "XssBlock": xss_block, "ReportOnly": csp_report_only}
    run("Set-PodeSecurityContentSecurityPolicy", content)
    if use_hsts:
        lasting = {"Duration": YEAR, "IncludeSubDomains": True}
        run("Set-PodeSecurityStrictTransportSecurity", lasting)
    run("Set-PodeSecurityFrameOptions", {"Type": "Deny" if is_strict else "SameOrigin"})
    referrer = "No-Referrer" if is_strict else "Strict-Origin"
    run("Set-PodeSecurityReferrerPolicy", {"Type": referrer})
    run("Hide-PodeSecurityServer")


@pode_command("Remove-PodeSecurity")
def remove_pode_security(*, session: Session) -> None:
    """Sends no headers for safety any more.

    PS> Start-PodeServer { Remove-PodeSecurity; Close-PodeServer }
    """
    headers_of(session).clear()
    pode_of(session).parts.shows_server = True


@pode_command("Add-PodeSecurityHeader")
def add_pode_security_header(
    name: str,
    value: str = "",
    *,
    append: bool = False,
    session: Session,
) -> None:
    """Has a header sent with every response.

    -Name    The header.
    -Value   Its value; nothing changes nothing.
    -Append  Adds the value to those that are there.

    PS> Start-PodeServer { Add-PodeSecurityHeader -Name X-Robots -Value none; Close-PodeServer }
    """
    add_header(session, name, value, appends=append)


@pode_command("Remove-PodeSecurityHeader")
def remove_pode_security_header(
    name: str,
    *,
    session: Session,
) -> None:
    """Has a header sent no longer.

    -Name  The header.

    PS> Start-PodeServer { Remove-PodeSecurityHeader -Name X-Robots; Close-PodeServer }
    """
    remove_header(session, name)


@pode_command("Hide-PodeSecurityServer")
def hide_pode_security_server(*, session: Session) -> None:
    """Doesn't say in responses what server this is.

    PS> Start-PodeServer { Hide-PodeSecurityServer; Close-PodeServer }
    """
    pode_of(session).parts.shows_server = False


@pode_command("Show-PodeSecurityServer")
def show_pode_security_server(*, session: Session) -> None:
    """Says in responses what server this is.

    PS> Start-PodeServer { Show-PodeSecurityServer; Close-PodeServer }
    """
    pode_of(session).parts.shows_server = True


@pode_command("Set-PodeSecurityFrameOptions")
def set_pode_security_frame_options(
    type: Literal["Deny", "SameOrigin"],
    *,
    session: Session,
) -> None:
    """Says who may show pages in frames.

    -Type  Deny: nobody; SameOrigin: this site.

    PS> Start-PodeServer { Set-PodeSecurityFrameOptions -Type Deny; Close-PodeServer }
    """
    add_header(session, "X-Frame-Options", type.upper())


@pode_command("Set-PodeSecurityReferrerPolicy")
def set_pode_security_referrer_policy(
    type: Literal[
        "No-Referrer", "No-Referrer-When-Downgrade", "Same-Origin", "Origin", "Strict-Origin",
        "Origin-When-Cross-Origin", "Strict-Origin-When-Cross-Origin", "Unsafe-Url",
    ],
    *,
    session: Session,
) -> None:  # fmt: skip
    """Says what browsers tell others of where a visitor comes from.

    -Type  How much.

    PS> Start-PodeServer { Set-PodeSecurityReferrerPolicy -Type No-Referrer; Close-PodeServer }
    """
    add_header(session, "Referrer-Policy", type.lower())


@pode_command("Set-PodeSecurityContentTypeOptions")
def set_pode_security_content_type_options(*, session: Session) -> None:
    """Browsers must not guess content types.

    PS> Start-PodeServer { Set-PodeSecurityContentTypeOptions; Close-PodeServer }
    """
    add_header(session, "X-Content-Type-Options", "nosniff")


@pode_command("Set-PodeSecurityStrictTransportSecurity")
def set_pode_security_strict_transport_security(
    duration: int = YEAR,
    *,
    include_sub_domains: bool = False,
    session: Session,
) -> None:
    """Asks browsers to come with HTTPS from now on.

    -Duration           Seconds for which they keep to it.
    -IncludeSubDomains  For sites below this one too.

    PS> Start-PodeServer { Set-PodeSecurityStrictTransportSecurity; Close-PodeServer }
    """
    if duration <= 0:
        fail("hstsDuration", duration)
    tail = "; includeSubDomains" if include_sub_domains else ""
    add_header(session, "Strict-Transport-Security", f"max-age={duration}{tail}")


@pode_command("Set-PodeSecurityCrossOrigin")
def set_pode_security_cross_origin(
    embed: Literal["", "Unsafe-None", "Require-Corp"] = "",
    open: Literal["", "Unsafe-None", "Same-Origin-Allow-Popups", "Same-Origin"] = "",
    resource: Literal["", "Same-Site", "Same-Origin", "Cross-Origin"] = "",
    *,
    session: Session,
) -> None:
    """Says how pages and those of other origins may use one another.

    -Embed     What may be embedded here.
    -Open      What may share a window's group.
    -Resource  Who may embed what is here.

    PS> Start-PodeServer { Set-PodeSecurityCrossOrigin -Resource Same-Site; Close-PodeServer }
    """
    add_header(session, "Cross-Origin-Embedder-Policy", embed.lower())
    add_header(session, "Cross-Origin-Opener-Policy", open.lower())
    add_header(session, "Cross-Origin-Resource-Policy", resource.lower())


@pode_command("Set-PodeSecurityAccessControl")
def set_pode_security_access_control(
    origin: str = "",
    methods: list[Method] | None = None,
    headers: list[str] | None = None,
    duration: int = TWO_HOURS,
    *,
    credentials: bool = False,
    with_options: bool = False,
    authorization_header: bool = False,
    auto_headers: bool = False,
    auto_methods: bool = False,
    cross_domain_xhr_requests: bool = False,
    session: Session,
) -> None:
    """Lets the scripts of other origins in (CORS).

    -Origin                  Which origin; `*` for all.
    -Methods                 The methods they may use.
    -Headers                 The headers they may send.
    -Duration                Seconds for which browsers remember the answer.
    -Credentials             They may send cookies.
    -WithOptions             Adds a route that answers OPTIONS.
    -AuthorizationHeader     They may send Authorization.
    -AutoHeaders             They may send Content-Type.
    -AutoMethods             Methods of routes that are added from now on are allowed.
    -CrossDomainXhrRequests  They may send X-Requested-With.

    PS> Start-PodeServer { Set-PodeSecurityAccessControl -Origin * -Methods Get; Close-PodeServer }
    """
    pode = pode_of(session)
    asked, wanted = [each for each in methods or [] if each], list(headers or [])
    add_header(session, "Access-Control-Allow-Origin", origin)
    add_header(session, "Access-Control-Allow-Methods", "*" if "*" in asked else ", ".join(asked))
    if "*" in wanted:
        if credentials:
            fail("wildcardWithCredentials")
        wanted = ["*"]
    wanted += ["Authorization"] if authorization_header else []
    wanted += ["x-requested-with"] if cross_domain_xhr_requests else []
    add_header(session, "Access-Control-Allow-Headers", ", ".join(dict.fromkeys(wanted)))
    if auto_headers:
        if "*" in wanted:
            fail("wildcardAutoHeaders")
        add_header(session, "Access-Control-Allow-Headers", "content-type", appends=True)
    if auto_methods:
        if "*" in asked:
            fail("wildcardAutoMethods")
        if with_options:
            add_header(session, "Access-Control-Allow-Methods", "Options", appends=True)
        pode.parts.allows_routed_methods = True
    if duration <= 0:
        fail("corsDuration", duration)
    add_header(session, "Access-Control-Max-Age", str(duration))
    if credentials:
        add_header(session, "Access-Control-Allow-Credentials", "true")
    if with_options:
        answer_options(session)


def answer_options(session: Session) -> None:
    """Adds the route that answers what browsers ask before they send a request."""
    root = load("Set-PodeResponseStatus -Code 200", None).root
    block = ScriptBlock(root, session.state)
    session.run("Add-PodeRoute", {"Method": "Options", "Path": "*", "ScriptBlock": block})


def note_method(session: Session, method: str) -> None:
    """Allows the method of a route that is added, if the script wants that."""
    if pode_of(session).parts.allows_routed_methods:
        add_header(session, "Access-Control-Allow-Methods", method.upper(), appends=True)


def removing(name: str, synopsis: str, *headers: str) -> Cmdlet:
    """The command that has headers sent no longer."""

    def remove(*, session: Session) -> None:
        for each in headers:
            remove_header(session, each)

    remove.__doc__ = f"""{synopsis}

    PS> Start-PodeServer {{ {name}; Close-PodeServer }}
    """
    return pode_command(name)(remove)


remove_pode_security_frame_options = removing(
    "Remove-PodeSecurityFrameOptions",
    "Pages may stand in frames again.",
    "X-Frame-Options",
)
remove_pode_security_content_security_policy = removing(
    "Remove-PodeSecurityContentSecurityPolicy",
    "Sends no content security policy any more.",
    "Content-Security-Policy",
    "X-XSS-Protection",
)
remove_pode_security_permissions_policy = removing(
    "Remove-PodeSecurityPermissionsPolicy",
    "Sends no permissions policy any more.",
    "Permissions-Policy",
)
remove_pode_security_referrer_policy = removing(
    "Remove-PodeSecurityReferrerPolicy",
    "Sends no policy for referrers any more.",
    "Referrer-Policy",
)
remove_pode_security_content_type_options = removing(
    "Remove-PodeSecurityContentTypeOptions",
    "Browsers may guess content types again.",
    "X-Content-Type-Options",
)
remove_pode_security_strict_transport_security = removing(
    "Remove-PodeSecurityStrictTransportSecurity",
    "Doesn't ask for HTTPS any more.",
    "Strict-Transport-Security",
)
remove_pode_security_cross_origin = removing(
    "Remove-PodeSecurityCrossOrigin",
    "Sends no policies for other origins any more.",
    "Cross-Origin-Embedder-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
)
remove_pode_security_access_control = removing(
    "Remove-PodeSecurityAccessControl",
    "Lets no other origins in any more.",
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Headers",
    "Access-Control-Max-Age",
    "Access-Control-Allow-Credentials",
)
