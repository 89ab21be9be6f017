"""Mail servers: messages that come by SMTP, and their handlers."""
