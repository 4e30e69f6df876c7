# The suggestion is part of the printed traceback only.
variable_name = 5
print(variabel_name)
