class _AbstractEventLoopPolicy:
    """Says which loop is current, and makes new ones."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class _DefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    """A current loop for each thread, once one is set."""

    def get_event_loop(self):
        return _current_loop()

    def set_event_loop(self, loop):
        _set_current_loop(loop)

    def new_event_loop(self):
        return EventLoop()
