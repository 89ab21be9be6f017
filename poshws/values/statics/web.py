"""Small types of System.Net: mail addresses, and listings of what is not usable yet."""

from __future__ import annotations

from poshws.values.statics.describe import describe
from poshws.values.statics.mail_addresses import MailAddress

TYPES = describe("web", {"System.Net.Mail.MailAddress": MailAddress})
