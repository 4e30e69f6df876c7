# module
raise RuntimeError('hides nothing: time is compiled in')
