# Tabs, and tabs followed by spaces, used consistently.
if True:
	x = 1
	if x:
	    y = 2
	    print(x, y)
	print('tab')
