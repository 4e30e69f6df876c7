# module
value = 'from the other folder'
