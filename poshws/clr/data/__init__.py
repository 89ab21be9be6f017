"""System.Data and System.ComponentModel, as far as they are known."""
