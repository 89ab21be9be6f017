"""The commands on objects: selecting, sorting, grouping, measuring, comparing, making and describing them."""
