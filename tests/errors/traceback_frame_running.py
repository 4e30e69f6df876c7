# The first entry of a traceback has the frame that handles the exception, which runs.
import sys
import traceback


def raise_and_look():
    local = 'here'
    try:
        1 / 0
    except ZeroDivisionError as e:
        frame = e.__traceback__.tb_frame
        print(frame is sys._getframe(), frame.f_locals['local'], frame.f_back.f_code.co_name)
        local = 'later'
        print(frame.f_locals['local'], frame.f_lineno - e.__traceback__.tb_lineno)
        try:
            frame.clear()
        except RuntimeError as e:
            print(e)
        return frame


def caller():
    frame = raise_and_look()
    print(frame.f_locals['local'])
    frame.clear()
    print(frame.f_locals)


caller()


def current():
    try:
        raise Exception
    except Exception:
        return sys.exc_info()[2].tb_frame.f_back


print(current() is sys._getframe())


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print(tb.tb_frame is sys._getframe(1), tb.tb_next.tb_frame.f_code.co_name)
        return True


def fail():
    raise ValueError


def managed():
    with Manager():
        fail()


managed()


def generate():
    try:
        yield
    except ValueError as e:
        print(e.__traceback__.tb_frame is generator.gi_frame, [f.name for f in traceback.extract_stack(e.__traceback__.tb_frame)])
        yield


generator = generate()
next(generator)
generator.throw(ValueError)


# Not that of another call of the same function.
def again(earlier=None):
    try:
        if earlier:
            print(earlier.__traceback__.tb_frame is sys._getframe())
        raise ValueError
    except ValueError as e:
        return e


again(again())
