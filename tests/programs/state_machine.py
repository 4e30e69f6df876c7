# Enumerations by hand, dispatch tables, observers and a state machine.
class EnumMeta(type):
    def __new__(mcls, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith('_') and not callable(v)}
        cls = super().__new__(mcls, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
            type.__setattr__(cls, k, m)
        return cls

    def __iter__(cls):
        return iter(cls._members.values())

    def __len__(cls):
        return len(cls._members)

    def __getitem__(cls, name):
        return cls._members[name]

    def __call__(cls, value):
        for m in cls:
            if m.value == value:
                return m
        raise ValueError(f'{value!r} is not a valid {cls.__name__}')

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_members', {}):
            raise AttributeError(f'cannot reassign {name}')
        super().__setattr__(name, value)


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f'{type(self).__name__}.{self.name}'


class State(Enum):
    IDLE = 'idle'
    RUNNING = 'running'
    DONE = 'done'

    def is_final(self):
        return self is State.DONE


print(list(State), State.IDLE, State('done'), State['RUNNING'].value, len(State), State.DONE.is_final(), State.IDLE is State('idle'), {State.IDLE: 1}[State('idle')])
for bad in (lambda: State('nope'), lambda: State['X'], lambda: setattr(State, 'IDLE', 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


class Machine:
    transitions = {}

    def __init__(self):
        self.state, self.observers = State.IDLE, []

    @classmethod
    def on(cls, state, event):
        def register(f):
            cls.transitions[state, event] = f
            return f
        return register

    def subscribe(self, f):
        self.observers.append(f)
        return lambda: self.observers.remove(f)

    def send(self, event, *args):
        try:
            handler = self.transitions[self.state, event]
        except KeyError:
            raise RuntimeError(f'{event!r} in {self.state}') from None
        old, self.state = self.state, handler(self, *args) or self.state
        for o in self.observers[:]:
            o(old, self.state, event)


@Machine.on(State.IDLE, 'start')
def start(m, job):
    m.job = job
    return State.RUNNING


@Machine.on(State.RUNNING, 'step')
def step(m):
    try:
        print('yielded', next(m.job))
    except StopIteration as e:
        m.result = e.value
        return State.DONE


def job():
    yield 1
    yield 2
    return 'finished'


m = Machine()
unsubscribe = m.subscribe(lambda old, new, event: print(f'{old} --{event}--> {new}'))
m.send('start', job())
m.send('step')
unsubscribe()
while not m.state.is_final():
    m.send('step')
print(m.result, m.state)
try:
    m.send('start')
except RuntimeError as e:
    print(e, e.__cause__, e.__suppress_context__)
