"""System.Drawing: the colours, without anything to draw on."""
