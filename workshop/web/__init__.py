"""Pages and downloads: joining, the phone, the screen, the desk and the summary."""
