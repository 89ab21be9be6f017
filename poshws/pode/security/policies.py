"""Set-PodeSecurityContentSecurityPolicy and Set-PodeSecurityPermissionsPolicy: what a page may load
and do, as headers.
"""

from __future__ import annotations

from typing import Any, Literal

from poshws.binding import Cmdlet, Session
from poshws.pode.command import pode_command
from poshws.pode.security.headers import add_header
from poshws.pode.server.context import pode_of

SOURCES = {
    "default": "default-src",
    "child": "child-src",
    "connect": "connect-src",
    "font": "font-src",
    "frame": "frame-src",
    "image": "img-src",
    "manifest": "manifest-src",
    "media": "media-src",
    "object": "object-src",
    "scripts": "script-src",
    "style": "style-src",
    "base_uri": "base-uri",
    "form_action": "form-action",
    "frame_ancestor": "frame-ancestors",
    "fenced_frame": "fenced-frame-src",
    "prefetch": "prefetch-src",
    "script_attr": "script-src-attr",
    "script_elem": "script-src-elem",
    "style_attr": "style-src-attr",
    "style_elem": "style-src-elem",
    "worker": "worker-src",
}
"""The directives of a content security policy, by parameter."""

FEATURES = {
    "accelerometer": "accelerometer",
    "ambient_light_sensor": "ambient-light-sensor",
    "autoplay": "autoplay",
    "battery": "battery",
    "camera": "camera",
    "display_capture": "display-capture",
    "document_domain": "document-domain",
    "encrypted_media": "encrypted-media",
    "fullscreen": "fullscreen",
    "gamepad": "gamepad",
    "geolocation": "geolocation",
    "gyroscope": "gyroscope",
    "interest_cohort": "interest-cohort",
    "layout_animations": "layout-animations",
    "legacy_image_formats": "legacy-image-formats",
    "magnetometer": "magnetometer",
    "microphone": "microphone",
    "midi": "midi",
    "oversized_images": "oversized-images",
    "payment": "payment",
    "picture_in_picture": "picture-in-picture",
    "public_key_credentials": "publickey-credentials-get",
    "speakers": "speaker-selection",
    "sync_xhr": "sync-xhr",
    "unoptimised_images": "unoptimized-images",
    "unsized_media": "unsized-media",
    "usb": "usb",
    "screen_wake_lock": "screen-wake-lock",
    "web_share": "web-share",
    "xr_spatial_tracking": "xr-spatial-tracking",
}
"""The features of a permissions policy, by parameter."""

KEYWORDS = frozenset(
    (
        "none",
        "self",
        "strict-dynamic",
        "report-sample",
        "inline-speculation-rules",
        "unsafe-inline",
        "unsafe-eval",
        "unsafe-hashes",
        "wasm-unsafe-eval",
    )
)
SCHEMES = frozenset(
    (
        "http",
        "https",
        "data",
        "blob",
        "filesystem",
        "mediastream",
        "ws",
        "wss",
        "ftp",
        "mailto",
        "tel",
        "file",
    )
)
Sandbox = Literal[
    "", "Allow-Downloads", "Allow-Downloads-Without-User-Activation", "Allow-Forms",
    "Allow-Modals", "Allow-Orientation-Lock", "Allow-Pointer-Lock", "Allow-Popups",
    "Allow-Popups-To-Escape-Sandbox", "Allow-Presentation", "Allow-Same-Origin", "Allow-Scripts",
    "Allow-Storage-Access-By-User-Activation", "Allow-Top-Navigation",
    "Allow-Top-Navigation-By-User-Activation", "None",
]  # fmt: skip


def remembered(
    session: Session, policy: str, given: dict[str, Any], *, appends: bool
) -> dict[str, list[str]]:
    """The values of a policy's parts; those from before are kept if the command appends."""
    policies = pode_of(session).parts.security_policies
    before = policies.get(policy, {}) if appends else {}
    now = {}
    for name, values in given.items():
        kept = before.get(name, [])
        if policy == "permissions" and values and kept[:1] == ["none"]:
            kept = []  # whoever is named may after all
        now[name] = [*(values or []), *kept]
    policies[policy] = now
    return now


def source(value: str) -> str:
    """A source as a content security policy has it."""
    low = value.lower()
    return f"'{low}'" if low in KEYWORDS else f"{low}:" if low in SCHEMES else value


def feature(name: str, values: list[str]) -> str:
    """A feature as a permissions policy has it."""
    if any(value.lower() == "none" for value in values):
        return f"{name}=()"
    shown = (value if value.lower() == "self" else f'"{value}"' for value in values)
    return f"{name}=({' '.join(shown)})"


def content_policy_command(name: str, *, appends: bool) -> Cmdlet:
    """The command that sets the policy, or adds to it."""

    @pode_command(name)
    def content_policy(
        *,
        default: list[str] | None = None,
        child: list[str] | None = None,
        connect: list[str] | None = None,
        font: list[str] | None = None,
        frame: list[str] | None = None,
        image: list[str] | None = None,
        manifest: list[str] | None = None,
        media: list[str] | None = None,
        object: list[str] | None = None,
        scripts: list[str] | None = None,
        style: list[str] | None = None,
        base_uri: list[str] | None = None,
        form_action: list[str] | None = None,
        frame_ancestor: list[str] | None = None,
        fenced_frame: list[str] | None = None,
        prefetch: list[str] | None = None,
        script_attr: list[str] | None = None,
        script_elem: list[str] | None = None,
        style_attr: list[str] | None = None,
        style_elem: list[str] | None = None,
        worker: list[str] | None = None,
        sandbox: Sandbox = "None",
        report_uri: str = "",
        upgrade_insecure_requests: bool = False,
        xss_block: bool = False,
        report_only: bool = False,
        session: Session,
    ) -> None:
        """Says where the parts of a page may come from: `self`, `none`, schemes, hosts.

        -Default                   Where everything that is not named may come from.
        -Child                     Where workers and frames may come from.
        -Connect                   Where connections of scripts may come from.
        -Font                      Where fonts may come from.
        -Frame                     Where frames may come from.
        -Image                     Where images may come from.
        -Manifest                  Where manifests may come from.
        -Media                     Where audio and video may come from.
        -Object                    Where plug-ins may come from.
        -Scripts                   Where scripts may come from.
        -Style                     Where styles may come from.
        -BaseUri                   Where the base URL may come from.
        -FormAction                Where targets of forms may come from.
        -FrameAncestor             Where pages around this one may come from.
        -FencedFrame               Where fenced frames may come from.
        -Prefetch                  Where what is fetched ahead may come from.
        -ScriptAttr                Where scripts in attributes may come from.
        -ScriptElem                Where scripts in elements may come from.
        -StyleAttr                 Where styles in attributes may come from.
        -StyleElem                 Where styles in elements may come from.
        -Worker                    Where workers may come from.
        -Sandbox                   What a page in a sandbox may do.
        -ReportUri                 Where browsers report to.
        -UpgradeInsecureRequests   Fetches over HTTPS what is named with HTTP.
        -XssBlock                  Old browsers block pages that look attacked.
        -ReportOnly                Browsers report, and block nothing.

        PS> Start-PodeServer { Set-PodeSecurityContentSecurityPolicy self; Close-PodeServer }
        """
        given = {key: value for key, value in locals().items() if key in SOURCES}
        values = remembered(session, "content", given, appends=appends)
        parts = [
            f"{SOURCES[key]} {' '.join(map(source, each))}" for key, each in values.items() if each
        ]
        if report_uri.strip():
            parts.append(f"report-uri {report_uri}")
        if sandbox and sandbox.lower() != "none":
            parts.append(f"sandbox {sandbox.lower()}")
        if upgrade_insecure_requests:
            parts.append("upgrade-insecure-requests")
        header = "Content-Security-Policy" + ("-Report-Only" if report_only else "")
        add_header(session, header, "; ".join(parts))
        add_header(session, "X-XSS-Protection", "1; mode=block" if xss_block else "0")

    return content_policy


def permissions_command(name: str, *, appends: bool) -> Cmdlet:
    """The command that sets the policy, or adds to it."""

    @pode_command(name)
    def permissions(
        *,
        accelerometer: list[str] | None = None,
        ambient_light_sensor: list[str] | None = None,
        autoplay: list[str] | None = None,
        battery: list[str] | None = None,
        camera: list[str] | None = None,
        display_capture: list[str] | None = None,
        document_domain: list[str] | None = None,
        encrypted_media: list[str] | None = None,
        fullscreen: list[str] | None = None,
        gamepad: list[str] | None = None,
        geolocation: list[str] | None = None,
        gyroscope: list[str] | None = None,
        interest_cohort: list[str] | None = None,
        layout_animations: list[str] | None = None,
        legacy_image_formats: list[str] | None = None,
        magnetometer: list[str] | None = None,
        microphone: list[str] | None = None,
        midi: list[str] | None = None,
        oversized_images: list[str] | None = None,
        payment: list[str] | None = None,
        picture_in_picture: list[str] | None = None,
        public_key_credentials: list[str] | None = None,
        speakers: list[str] | None = None,
        sync_xhr: list[str] | None = None,
        unoptimised_images: list[str] | None = None,
        unsized_media: list[str] | None = None,
        usb: list[str] | None = None,
        screen_wake_lock: list[str] | None = None,
        web_share: list[str] | None = None,
        xr_spatial_tracking: list[str] | None = None,
        session: Session,
    ) -> None:
        """Says who may use a feature of the browser: `self`, `none`, or URLs.

        -Accelerometer          Who may use `accelerometer`.
        -AmbientLightSensor     Who may use `ambient-light-sensor`.
        -Autoplay               Who may use `autoplay`.
        -Battery                Who may use `battery`.
        -Camera                 Who may use `camera`.
        -DisplayCapture         Who may use `display-capture`.
        -DocumentDomain         Who may use `document-domain`.
        -EncryptedMedia         Who may use `encrypted-media`.
        -Fullscreen             Who may use `fullscreen`.
        -Gamepad                Who may use `gamepad`.
        -Geolocation            Who may use `geolocation`.
        -Gyroscope              Who may use `gyroscope`.
        -InterestCohort         Who may use `interest-cohort`.
        -LayoutAnimations       Who may use `layout-animations`.
        -LegacyImageFormats     Who may use `legacy-image-formats`.
        -Magnetometer           Who may use `magnetometer`.
        -Microphone             Who may use `microphone`.
        -Midi                   Who may use `midi`.
        -OversizedImages        Who may use `oversized-images`.
        -Payment                Who may use `payment`.
        -PictureInPicture       Who may use `picture-in-picture`.
        -PublicKeyCredentials   Who may use `publickey-credentials-get`.
        -Speakers               Who may use `speaker-selection`.
        -SyncXhr                Who may use `sync-xhr`.
        -UnoptimisedImages      Who may use `unoptimized-images`.
        -UnsizedMedia           Who may use `unsized-media`.
        -Usb                    Who may use `usb`.
        -ScreenWakeLock         Who may use `screen-wake-lock`.
        -WebShare               Who may use `web-share`.
        -XrSpatialTracking      Who may use `xr-spatial-tracking`.

        PS> Start-PodeServer { Set-PodeSecurityPermissionsPolicy -Camera none; Close-PodeServer }
        """
        given = {key: value for key, value in locals().items() if key in FEATURES}
        values = remembered(session, "permissions", given, appends=appends)
        parts = [feature(FEATURES[key], each) for key, each in values.items() if each]
        add_header(session, "Permissions-Policy", ", ".join(parts))

    return permissions


SET_CONTENT_POLICY = content_policy_command("Set-PodeSecurityContentSecurityPolicy", appends=False)
ADD_CONTENT_POLICY = content_policy_command("Add-PodeSecurityContentSecurityPolicy", appends=True)
SET_PERMISSIONS = permissions_command("Set-PodeSecurityPermissionsPolicy", appends=False)
ADD_PERMISSIONS = permissions_command("Add-PodeSecurityPermissionsPolicy", appends=True)
