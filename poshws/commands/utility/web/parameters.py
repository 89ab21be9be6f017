"""The parameters that Invoke-WebRequest and Invoke-RestMethod have in common."""

from __future__ import annotations

from typing import Annotated, Literal

from poshws.binding import NotNull, NotNullOrEmpty, Param, ParameterGroup, Range
from poshws.commands.utility.web.methods import (
    CERTIFICATE,
    COMMANDS,
    CUSTOM,
    METHOD,
    MOST,
    SOCKET,
    STANDARD,
    WITH_PROXY,
    WITHOUT_PROXY,
)


class WebParameters(ParameterGroup):
    """What is asked, how, and what becomes of the answer.

    -UseBasicParsing                  Changes nothing any more.
    -Uri                              The address; http:// if it names no scheme.
    -HttpVersion                      Not used: HTTP/1.1.
    -WebSession                       Headers and cookies of requests before this one.
    -SessionVariable                  The variable that keeps them for requests after this one.
    -AllowUnencryptedAuthentication   Sends secrets without TLS, too.
    -Authentication                   Basic with -Credential, Bearer or OAuth with -Token.
    -Credential                       Name and password.
    -UseDefaultCredentials            Not used on Unix.
    -CertificateThumbprint            Not used on Unix.
    -Certificate                      Not used.
    -SkipCertificateCheck             Trusts any certificate.
    -SslProtocol                      Not used: the safest both sides know.
    -Token                            The token, as a SecureString.
    -UserAgent                        How the command introduces itself.
    -DisableKeepAlive                 Closes the connection afterwards.
    -ConnectionTimeoutSeconds         Seconds to wait for an answer; 0 for ever.
    -OperationTimeoutSeconds          Seconds to wait for the next bytes; 0 for ever.
    -Headers                          More headers.
    -SkipHeaderValidation             Sends headers as they are.
    -AllowInsecureRedirect            Follows redirects from https to http.
    -MaximumRedirection               How many redirects are followed.
    -MaximumRetryCount                How often a failed request is tried again.
    -PreserveAuthorizationOnRedirect  Sends Authorization to where it is redirected.
    -RetryIntervalSec                 Seconds between two tries.
    -Method                           GET, POST …
    -CustomMethod                     A method that -Method has no name for.
    -PreserveHttpMethodOnRedirect     A redirected POST stays one.
    -UnixSocket                       The socket file to connect to.
    -NoProxy                          Uses no proxy.
    -Proxy                            The proxy's address.
    -ProxyCredential                  Not used.
    -ProxyUseDefaultCredentials       Not used on Unix.
    -Body                             What to send: text, bytes, or a table of form fields.
    -Form                             Fields and files as multipart/form-data.
    -ContentType                      The type of the body.
    -TransferEncoding                 The header of that name.
    -InFile                           A file to send.
    -OutFile                          A file to save the answer in.
    -PassThru                         Gives the answer as well as saving it.
    -Resume                           Not used: the whole file is fetched.
    -SkipHttpErrorCheck               Takes answers that say failure as answers.
    """

    use_basic_parsing: Annotated[bool, Param(dont_show=True)] = False
    # Pode's documentation spells it -Url.
    uri: Annotated[
        object, Param(type="uri", also="Url", position=0, mandatory=True), NotNullOrEmpty()
    ] = None
    http_version: Annotated[object, Param(type="version")] = None
    web_session: Annotated[object, Param(type=f"{COMMANDS}.WebRequestSession")] = None
    session_variable: Annotated[str, Param(alias="SV")] = ""
    allow_unencrypted_authentication: bool = False
    authentication: Annotated[object, Param(type=f"{COMMANDS}.WebAuthenticationType")] = None
    credential: Annotated[object, Param(type="pscredential")] = None
    use_default_credentials: bool = False
    certificate_thumbprint: Annotated[str, NotNullOrEmpty()] = ""
    certificate: Annotated[object, Param(type=CERTIFICATE), NotNull()] = None
    skip_certificate_check: bool = False
    ssl_protocol: Annotated[object, Param(type=f"{COMMANDS}.WebSslProtocol")] = None
    token: Annotated[object, Param(type="securestring")] = None
    user_agent: str = ""
    disable_keep_alive: bool = False
    connection_timeout_seconds: Annotated[int, Param(alias="TimeoutSec"), Range(0, MOST)] = 0
    operation_timeout_seconds: Annotated[int, Range(0, MOST)] = 0
    headers: Annotated[object, Param(type="System.Collections.IDictionary")] = None
    skip_header_validation: bool = False
    allow_insecure_redirect: bool = False
    maximum_redirection: Annotated[int, Range(0, MOST)] = 50
    maximum_retry_count: Annotated[int, Range(0, MOST)] = 0
    preserve_authorization_on_redirect: bool = False
    retry_interval_sec: Annotated[int, Range(1, MOST)] = 5
    method: Annotated[object, Param(type=METHOD, sets=STANDARD)] = None
    custom_method: Annotated[str, Param(alias="CM", sets=CUSTOM), NotNullOrEmpty()] = ""
    preserve_http_method_on_redirect: bool = False
    unix_socket: Annotated[object, Param(type=SOCKET), NotNullOrEmpty()] = None
    no_proxy: Annotated[bool, Param(sets=WITHOUT_PROXY)] = False
    proxy: Annotated[object, Param(type="uri", sets=WITH_PROXY)] = None
    proxy_credential: Annotated[object, Param(type="pscredential", sets=WITH_PROXY)] = None
    proxy_use_default_credentials: Annotated[bool, Param(sets=WITH_PROXY)] = False
    body: Annotated[object, Param(by_value=True)] = None
    form: Annotated[object, Param(type="System.Collections.IDictionary")] = None
    content_type: str = ""
    transfer_encoding: Literal["chunked", "compress", "deflate", "gzip", "identity"] | None = None
    in_file: Annotated[str, NotNullOrEmpty()] = ""
    out_file: Annotated[str, NotNullOrEmpty()] = ""
    pass_thru: bool = False
    resume: bool = False
    skip_http_error_check: bool = False
