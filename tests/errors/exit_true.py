# True is an int.
raise SystemExit(True)
