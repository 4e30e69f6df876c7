# module
import state


def bump():
    state.count += 1


def read():
    return state.count
