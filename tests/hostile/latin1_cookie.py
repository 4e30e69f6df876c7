# differs: sources are UTF-8; a declaration of another encoding is refused
# -*- coding: latin-1 -*-
name = 'café'
print(name, len(name), ascii(name))
