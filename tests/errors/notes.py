# Notes are printed below the message.
e = ValueError('message')
e.add_note('first note')
e.add_note('second\nwith two lines')
e.add_note('')
raise e
