"""The commands on objects: selecting, sorting, grouping, measuring, comparing and more."""
