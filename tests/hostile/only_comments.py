# Nothing but comments.

    # indented
	# tab
# no newline at the end