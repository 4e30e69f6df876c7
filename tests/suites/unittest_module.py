# unittest: outcomes, fixtures, messages, asynchronous tests.
import unittest, asyncio, warnings, sys, io
def setUpModule(): print('setUpModule')
def tearDownModule(): print('tearDownModule')
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): print('setUp', self._testMethodName); self.addCleanup(print, 'cleanup')
    def tearDown(self): print('tearDown')
    def test_ok(self):
        self.assertEqual(1, 1); self.assertTrue(1); self.assertIn(1, [1]); self.assertIsInstance(1, int); self.assertAlmostEqual(0.1 + 0.2, 0.3)
        with self.assertRaises(ValueError) as cm: int('x')
        self.assertEqual(str(cm.exception), "invalid literal for int() with base 10: 'x'")
        self.assertRaises(TypeError, len, 5)
        self.assertRaises((TypeError, KeyError), lambda: {}['x'])
        self.assertCountEqual([1, 2, 2], [2, 1, 2]); self.assertSequenceEqual([1, 2], (1, 2)); self.assertListEqual([1], [1]); self.assertDictEqual({}, {}); self.assertIsNone(None); self.assertIsNot([], []); self.assertLess(1, 2); self.assertNotIn(3, [1])
        with self.assertWarns(DeprecationWarning) as w: warnings.warn('old', DeprecationWarning)
        self.assertEqual(str(w.warning), 'old')
        self.assertNotAlmostEqual(1, 2); self.assertGreaterEqual(2, 2)
    def test_fail(self):
        "documented"
        self.assertEqual(1, 2)
    def test_fail_msg(self): self.assertTrue(False, 'because')
    def test_error(self): 1/0
    @unittest.skip('no reason')
    def test_skip(self): pass
    @unittest.skipIf(True, 'cond')
    def test_skip2(self): pass
    @unittest.skipUnless(True, 'cond')
    def test_noskip(self): pass
    def test_skip3(self): self.skipTest('inside')
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i): self.assertEqual(i % 2, 0)
        with self.subTest('msg', a=1):
            with self.subTest(b='2'): raise KeyError('sub')
    def test_notraised(self):
        with self.assertRaises(ValueError): pass
    def test_notraised2(self): self.assertRaises(ValueError, len, [])
    def test_other(self):
        with self.assertRaises(ValueError): {}['k']
    def helper(self): pass
class B(unittest.TestCase):
    def test_msgs(self):
        for f in (lambda: self.assertIs(1, 2), lambda: self.assertIn(1, []), lambda: self.assertIsInstance(1, str), lambda: self.assertNotIsInstance(1, int), lambda: self.assertGreater(1, 2), lambda: self.assertLessEqual(2, 1), lambda: self.assertIsNone(1), lambda: self.assertIsNotNone(None), lambda: self.assertFalse(1), lambda: self.assertAlmostEqual(1, 2), lambda: self.assertAlmostEqual(1, 1.5, delta=.1), lambda: self.assertAlmostEqual(1, 1.5, places=2), lambda: self.assertNotAlmostEqual(1, 1), lambda: self.assertNotEqual(1, 1), lambda: self.assertNotIn(1, [1]), lambda: self.assertIsNot(1, 1), lambda: self.fail('f'), lambda: self.fail(), lambda: self.assertRaises(5), lambda: self.assertRaises(ValueError, int, '5'), lambda: self.assertEqual(1, 2, 'm'), lambda: self.assertEqual({1}, {2}), lambda: self.assertWarns(UserWarning, int), lambda: self.assertAlmostEqual(1, 2, places=1, delta=2), lambda: self.assertRaises(ValueError, foo=1), lambda: self.assertWarns(5)):
            try: f()
            except Exception as e: print(type(e).__name__, e)
class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError('class')
    def test_never(self): pass
@unittest.skip('whole class')
class D(unittest.TestCase):
    def test_never(self): pass
class E(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print('asyncSetUp'); await asyncio.sleep(0)
    async def asyncTearDown(self): print('asyncTearDown')
    async def test_async(self): await asyncio.sleep(0); self.assertEqual(await asyncio.gather(asyncio.sleep(0, 1)), [1])
    def test_sync(self): pass
class F(unittest.TestCase):
    def setUp(self): raise KeyError('setup')
    def test_f(self): print('never')
class G(unittest.TestCase):
    def tearDown(self): raise KeyError('teardown')
    def test_g(self): print('g')
if __name__ == '__main__':
    s = io.StringIO()
    unittest.main(exit=False, testRunner=unittest.TextTestRunner(stream=s, verbosity=2))
    out = s.getvalue()
    print(out[:out.rindex(' in ')].replace(__file__, 'unittest_module.py'), out[out.rindex('s\n'):])
    s = io.StringIO()
    r = unittest.TextTestRunner(stream=s).run(unittest.defaultTestLoader.loadTestsFromTestCase(B))
    print(r.testsRun, r.wasSuccessful(), repr(B('test_msgs')), str(B('test_msgs')), B('test_msgs').id(), unittest.TestSuite([B('test_msgs')]).countTestCases())
    s = io.StringIO()
    class N(unittest.TestCase): pass
    def run(suite, **options):
        s = io.StringIO()
        r = unittest.TextTestRunner(stream=s, **options).run(suite)
        print(s.getvalue().splitlines()[0], r.testsRun, len(r.failures), len(r.errors), len(r.skipped), s.getvalue().splitlines()[-1])
    loader = unittest.TestLoader()
    run(loader.loadTestsFromName('A.test_ok', sys.modules['__main__']))
    run(loader.loadTestsFromNames(['B', 'D', 'G.test_g'], sys.modules['__main__']), verbosity=2)
    run(loader.loadTestsFromTestCase(A), failfast=True, verbosity=2)
    run(unittest.FunctionTestCase(lambda: print('function'), setUp=lambda: print('before'), tearDown=lambda: print('after')))
    class Contexts(unittest.TestCase):
        def runTest(self):
            from contextlib import nullcontext
            self.assertEqual(self.enterContext(nullcontext(5)), 5)
            for i in range(3):
                with self.subTest(i=i):
                    if i == 1: self.skipTest('one')
                    if i == 2: self.fail('two')
            self.assertEqual(1, 1)
    run(loader.loadTestsFromTestCase(Contexts), verbosity=2)
    run(unittest.TestSuite([A('test_error'), unittest.TestSuite([A('test_ok'), E('test_sync')]), A('test_xf')]))
    print(loader.getTestCaseNames(A), list(loader.loadTestsFromTestCase(B)), A('test_ok') == A('test_ok'), A('test_fail').shortDescription())
    r = unittest.TestResult(); A('test_error').run(r); print(r.errors[0][1].replace(__file__, 'unittest_module.py'))
    try: A('test_error').debug()
    except ZeroDivisionError as e: print(e)
    def module_fixture(): raise ValueError('module')
    setUpModule = module_fixture
    run(unittest.TestSuite([A('test_ok'), B('test_msgs')]))
    def module_fixture(): raise unittest.SkipTest('module skipped')
    setUpModule = module_fixture
    run(unittest.TestSuite([A('test_ok'), B('test_msgs')]))
    del setUpModule
    unittest.TextTestRunner(stream=s).run(unittest.TestSuite()); print(s.getvalue().splitlines()[-1])
    try: N('test_no')
    except ValueError as e: print(e)
    unittest.main(testRunner=unittest.TextTestRunner(stream=s))
