"""System.IO as scripts see it: files, folders, streams, archives."""
