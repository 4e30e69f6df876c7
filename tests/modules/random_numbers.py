# random: the numbers of a seed are the same everywhere.
import random
R=random.Random
class MyR(random.Random):
    def random(self): return 0.25
class MyB(random.Random):
    def getrandbits(self,k): return 1
class MyI(random.Random):
    def __init__(self, x, y): super().__init__(x+y)
class MyS(random.Random):
    def seed(self,*a): print('seed',a); super().seed(5)


def show(source):
    try:
        print(source, '->', repr(eval(source))[:300])
    except Exception as e:
        print(source, '|', type(e).__name__, '|', e)


for source in r'''
random.randrange(0)
random.randrange(5,2)
random.randrange(5,2,1)
random.randrange(5,2,0)
random.randrange(5,2,3)
random.randrange(1,None,2)
random.randrange(1,None)
random.randrange(1.5)
random.randint(5,2)
random.randint('a',2)
random.choice([])
random.choice({})
random.choice(5)
random.choice({1,2})
random.choices([])
random.choices([],k=0)
random.choices([1],2)
random.choices([1],[1],cum_weights=[1])
random.choices([1],[1,2])
random.choices([1],[0])
random.choices([1],[float('inf')])
random.choices([1,2],[1,'a'])
random.choices([1],k=-1)
random.choices([1],k='a')
random.sample({1},1)
random.sample([1],2)
random.sample([1],-1)
random.sample(5,1)
random.sample([1,2],2,counts=[1])
random.sample([1,2],2,counts=[1.5,1])
random.sample([1,2],2,counts=[-1,-1])
random.sample([1,2],2,counts=[0,0])
random.shuffle((1,2))
random.shuffle(5)
random.getrandbits(-1)
random.getrandbits(0)
random.getrandbits('a')
random.getrandbits(1.5)
random.randbytes(0)
random.randbytes(-1)
random.seed([])
random.expovariate(0)
random.gammavariate(0,1)
random.triangular(1,1)
random.binomialvariate(-1)
random.binomialvariate(1,2)
random.binomialvariate(10,0.5) in range(11)
random.setstate(5)
random.setstate((1,2,3))
random.setstate((4,2,3))
random.setstate((3,(1,2),None))
random.Random
random.SystemRandom().getstate()
random.SystemRandom().seed(5)
random.SystemRandom().choice([1])
random.Random(1).random()
R([1])
R(x=5).random()
R(5).random()
random.paretovariate(0)
R('abc').random()
R('').random()
R('é').random()
R(b'abc').random()
R(bytearray(b'abc')).random()
R(1.5).random()
R(-1.0).random()
R(-5).random()
R(2**100).random()
R(-2**100).random()
R(0).random()
R(True).random()
MyR().choices('abc',k=3)
MyR().randrange(10)
MyR().randrange(2**60)
MyR().uniform(0,10)
MyR().gauss()
MyR().shuffle([1,2,3])
MyB().randrange(10)
MyB().choice('abc')
MyI(2,3).random()
MyS(7).random()
random.seed(1)
random.seed('x',version=1)
random.random()
random.seed(b'\xffx',version=1)
random.random()
random.seed(42)
random.random()
[random.randint(1,100) for _ in range(20)]
[random.randint(0,2**40) for _ in range(5)]
[random.randint(-2**100,2**100) for _ in range(5)]
[random.randrange(0,100,7) for _ in range(20)]
[random.randrange(100,0,-7) for _ in range(20)]
[random.getrandbits(k) for k in (1,2,31,32,33,63,64,65,100,200)]
random.randbytes(17)
[random.choice('abcdef') for _ in range(20)]
random.choices(range(10),k=20)
random.choices('abc',[1,2,3],k=20)
random.choices('abc',cum_weights=[1,2.5,3],k=20)
random.choices('abc',[0.5,2,3**50],k=5)
random.sample(range(100),5)
random.sample(range(100),50)
random.sample(range(10**9),10)
random.sample('abcdefghijklmnop',16)
random.sample(['a','b'],5,counts=[3,4])
random.sample(range(10**30),2)
[random.uniform(1,10) for _ in range(5)]
[random.uniform(-1.5,2.5) for _ in range(5)]
[random.triangular() for _ in range(5)]
[random.triangular(1,5,2) for _ in range(5)]
[random.triangular(1,5,None) for _ in range(5)]
[random.gauss() for _ in range(5)]
[random.gauss(10,2) for _ in range(5)]
[random.normalvariate(10,2) for _ in range(50)]
[random.normalvariate() for _ in range(5)]
[random.lognormvariate(0,1) for _ in range(20)]
[random.expovariate() for _ in range(20)]
[random.expovariate(0.3) for _ in range(20)]
[random.vonmisesvariate(1,2) for _ in range(20)]
[random.vonmisesvariate(1,0) for _ in range(5)]
[random.gammavariate(2,3) for _ in range(20)]
[random.gammavariate(1,3) for _ in range(5)]
[random.gammavariate(0.5,3) for _ in range(20)]
[random.betavariate(2,3) for _ in range(20)]
[random.paretovariate(2) for _ in range(20)]
[random.weibullvariate(2,3) for _ in range(20)]
[random.binomialvariate(10,0.3) for _ in range(20)]
[random.binomialvariate(100,0.3) for _ in range(50)]
[random.binomialvariate(100,0.9) for _ in range(50)]
[random.binomialvariate() for _ in range(20)]
random.getstate()[0]
random.getstate()[1][:3], random.getstate()[1][624]
(lambda s:(random.random(),random.setstate(s),random.random()))(random.getstate())
(lambda r: (r.gauss(), r.getstate()[2]))(R(3))
(lambda l:(random.shuffle(l),l))(list(range(30)))
'''.strip().splitlines():
    show(source)
