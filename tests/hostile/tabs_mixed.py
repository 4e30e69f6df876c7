# Tabs and spaces mixed in a block.
if True:
        x = 1
	y = 2
