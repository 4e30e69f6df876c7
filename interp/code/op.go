package code

// Op is an operation code.
type Op uint8

// The instruction set. rN is a register, K the constants, I the immediate, pc
// the following instruction. "name I" is Names[I]; where an instruction has an
// inline cache, it is the one numbered I as well, so every such instruction
// has an entry of its own in Names. All operations may raise unless they are
// plain moves.
const (
	// Invalid is the zero Op; running it is a bug.
	Invalid Op = iota

	// Moves.
	LoadK   // rA = K[I]
	LoadInt // rA = int I
	Move    // rA = rB (rB may be unset)
	LoadX   // rA = register number I (I may exceed MaxRegister)
	StoreX  // register number I = rA
	Clear   // rA = unset
	Check   // if rA is unset raise UnboundLocalError for LocalNames[A-1]; locals beyond MaxRegister: CheckX
	CheckX  // the same for register number I
	DelX    // the same, then unset register number I (also for registers within range: `del x`); from rC on nothing is in use

	// Cells.
	MakeCell  // rA = new cell holding rA (which may be unset)
	CopyFree  // rA, rA+1, … = the function's free-variable cells (B of them)
	LoadCell  // rA = value of the cell in rB; unset raises UnboundLocalError/NameError for name I
	LoadFree  // rA = value of the function's free-variable cell B; unset raises NameError for name I
	StoreCell // value of the cell in rA = rB
	DelCell   // unset the cell in rA; raises for name I if it was unset

	// Names. Caches.
	LoadGlobal       // rA = global or builtin name I
	StoreGlobal      // global name I = rA
	DelGlobal        // del global name I; C as for DelX
	LoadName         // rA = name I from the namespace in r1, then globals, builtins
	StoreName        // namespace[name I] = rA
	DelName          // del namespace[name I]; C as for DelX
	LoadFromClass    // rA = name I from the namespace in rC (r1 if C is 0), else value of the cell in rB (class bodies, and annotations in them)
	LoadNameOrGlobal // rA = name I from the mapping in rB, then globals, builtins (annotation scopes)

	// Attributes. Caches.
	GetAttr     // rA = rB.name
	SetAttr     // rA.name = rB
	DelAttr     // del rA.name
	GetMethod   // prepares rB.name(…): rA = function and rA+1 = rB, or rA = unset and rA+1 = rB.name
	SuperAttr   // rA = super(rB, rC).name, given builtin super or a replacement in rA
	SuperMethod // the same, prepared as by GetMethod into rA, rA+1

	// Arithmetic. In-place forms have 1 in I (RR form) or in C (RK form). C = 2
	// in the RK form (ReversedK): rA = K[I] op rB.
	Add // rA = rB op rC; I = 1: rA = rB op= rC
	Sub
	Mul
	MatMul
	Div
	Mod
	Pow
	LShift
	RShift
	Or
	Xor
	And
	FloorDiv
	AddK // rA = rB op K[I]; C = 1: op=
	SubK
	MulK
	MatMulK
	DivK
	ModK
	PowK
	LShiftK
	RShiftK
	OrK
	XorK
	AndK
	FloorDivK
	Neg    // rA = -rB
	Pos    // rA = +rB
	Invert // rA = ~rB
	Not    // rA = not rB

	// Comparison.
	Compare // rA = rB op rC, op = I (runtime.CompareOp)
	Is      // rA = rB is rC; I = 1: is not
	In      // rA = rB in rC; I = 1: not in

	// Jumps. A is the sense: taken if the condition is A != 0. They evaluate
	// truth, so they may raise. A jump with negative distance is a step.
	Jump      // pc += I
	JumpTrue  // if rA: pc += I
	JumpFalse // if not rA: pc += I
	JumpEq    // if (rB == rC) is A: pc += I
	JumpNe
	JumpLt
	JumpLe
	JumpGt
	JumpGe
	JumpEqK // if (rB == K[C]) is A: pc += I
	JumpNeK
	JumpLtK
	JumpLeK
	JumpGtK
	JumpGeK
	JumpIs   // if (rB is rC) is A: pc += I
	JumpNone // if (rB is None) is A: pc += I
	JumpIn   // if (rB in rC) is A: pc += I

	// Subscripts and displays.
	GetItem            // rA = rB[rC]
	GetItemK           // rA = rB[K[I]]
	SetItem            // rA[rB] = rC
	SetItemK           // rA[K[I]] = rB
	PutItemK           // rA[rB] = K[I]
	DelItem            // del rA[rB]
	BuildSlice         // rA = slice(rB, rB+1, rB+2); if C is 1, the next instruction alone reads it
	BuildTuple         // rA = (rB, … C of them); if I is 1, the next instruction alone reads it
	BuildList          // rA = [rB, … C of them]
	BuildSet           // rA = {rB, … C of them}
	BuildDict          // rA = {rB: rB+1, … C pairs}, with room for I pairs
	ListAppend         // rA.append(rB), rA a list being built; C, if not 0, is the register of the iterator that gives it as many items
	SetAdd             // rA.add(rB)
	DictPut            // rA[rB] = rC, rA a dict being built; I, if not 0, is the register of the iterator that gives it as many items
	ListExtend         // rA.extend(rB); C = 1: "Value after * must be an iterable, not X"; C = 2: the same as an error about the arguments of register I
	SetUpdate          // rA.update(rB)
	DictUpdate         // rA.update(rB), "'X' object is not a mapping"
	DictMerge          // rA.update(rB) for ** in a call of rC: duplicate keys raise
	ListToTuple        // rA = tuple(rB), rB a list that is given up
	Unpack             // rA, rA+1, … = rB, exactly C items
	UnpackEx           // rA … = rB: C items before the star, the starred list, I items behind
	FormatValue        // rA = format(rB, spec): C is the conversion ('s', 'r', 'a', IntStays or 0), I the spec's register or -1
	BuildString        // rA = concatenation of the strings and ints rB, … I of them
	BuildInterpolation // rA = Interpolation(value rB, text rB+1, conversion C, spec rB+2)
	BuildTemplate      // rA = Template from the strings and interpolations rB, … I of them

	// Calls. The callee is in rA, arguments in rA+1 and up; result in rA.
	Call              // rA = rA(B arguments)
	CallKw            // rA = rA(B arguments in all, the last ones named by the tuple K[I])
	CallEx            // rA = rA(*rA+1, **rA+2); rA+1 a list (any iterable if B is 1), rA+2 a dict (any mapping if C is 1) or unset
	CallGlobal        // rA = global name I (B arguments); cache
	CallMethod        // rA = (receiver rA+1).name I (B arguments from rA+2); cache
	CallPrepared      // after GetMethod or SuperMethod: rA = method call, B arguments from rA+2
	CallPreparedKw    // the same with names K[I]
	CallAwait         // as Call, for `await f(…)`: an async function's frame joins this one, and when it is done the next I instructions are skipped
	CallGlobalAwait   // CallGlobal likewise; C instructions are skipped
	CallMethodAwait   // CallMethod likewise; C instructions are skipped
	CallPreparedAwait // CallPrepared likewise; I instructions are skipped
	Return            // return rA
	ReturnNone        // return None

	// Functions, classes, modules.
	MakeFunction   // rA = function with code K[I]; C is a set of FuncFlags whose objects are in rB, rB+1, …
	LoadBuildClass // rA = builtins.__build_class__
	ImportName     // rA = __import__(name I, fromlist rB, level C)
	ImportFrom     // rA = from-import of name I from module rB
	Intrinsic      // rA = intrinsic number I (see Intrinsics) of rB, … C of them

	// Iteration.
	GetIter       // rA = iter(rB); C = 1: rB is the result of a call made in this loop header
	ForIter       // rB = next(rA) and pc += I (backwards, a step); falls through at the end
	CloseIter     // the loop over iterator rA is left early: close a generator its header made
	GetAIter      // rA = aiter(rB); C as for GetIter
	GetANext      // rA = awaitable of anext(rB)
	JumpStopAsync // if exception rA is StopAsyncIteration: pc += I

	// Generators and coroutines. What suspends says in I from which register on
	// no value is needed any more.
	Yield        // yield rB; rA = value sent
	YieldAsync   // yield rB in an async generator; rA = value sent
	GetAwaitable // rA = iterator of awaitable rB; C is the AwaitKind, for the error message
	GetYieldFrom // rA = iterator to delegate to for `yield from rB`
	Delegate     // rA = result of delegating to the iterator in rB until it is done

	// Exceptions.
	Raise          // raise rA; rA unset: raise the exception being handled again
	RaiseFrom      // raise rA from rB
	Reraise        // raise exception rA again, traceback unchanged
	JumpNoMatch    // if exception rA does not match rB (a type or tuple of types): pc += I
	GroupMatch     // except*: splits rB by type rC: rA = matching group or None, rB = rest or None
	GroupRaise     // except*: rA = what to raise given original rB and list of raised rC, or None
	WithSetup      // looks up `with rB`: rA = bound __exit__, rA+1 = bound __enter__
	AsyncWithSetup // the same for __aexit__, __aenter__
	ExcInfo        // rA, rA+1, rA+2 = type, value, traceback of exception rB

	// Matching.
	MatchSequence // rA = rB is a sequence for match
	MatchMapping  // rA = rB is a mapping for match
	MatchKeys     // rA = tuple of rB's values for the keys tuple rC, or None
	MatchClass    // rA = tuple of attributes of rB as class rC with I positional patterns and keyword names rC+1 (a tuple), or None
	GetLen        // rA = len(rB)

	NumOps
)

// IntStays in C says that a FormatValue without specification, whose result is
// for a BuildString, may leave an int as it is.
const IntStays = 1

// ReversedK in C says that the constant of an arithmetic instruction is the left
// operand.
const ReversedK = 2

// FuncFlags says which objects accompany MakeFunction, in this order.
type FuncFlags uint8

// The objects that may accompany MakeFunction.
const (
	HasDefaults   FuncFlags = 1 << iota // tuple
	HasKwDefaults                       // dict
	HasAnnotate                         // function: __annotate__
	HasClosure                          // tuple of cells
	HasTypeParams                       // tuple: __type_params__
)

// AwaitKind says where an awaitable came from.
type AwaitKind uint8

// Where awaitables come from.
const (
	AwaitExpr  AwaitKind = iota // await x
	AwaitEnter                  // async with: __aenter__
	AwaitExit                   // async with: __aexit__
	AwaitNext                   // async for: __anext__
)

// Intrinsics are operations too rare for an instruction of their own.
type Intrinsics int32

// The intrinsics, with their operands.
const (
	ImportStar              Intrinsics = iota // module: from module import * into the namespace
	PrintExpr                                 // value: the prompt's display hook
	AssertionErrorType                        // -: the builtin AssertionError
	NotImplementedErrorType                   // -: the builtin NotImplementedError
	TypeVar                                   // name, bound function or None, default function or None, constraints? (bool)
	TypeVarTuple                              // name, default function or None
	ParamSpec                                 // name, default function or None
	TypeAlias                                 // name, type params or None, function that computes the value
	GenericBase                               // type params: Generic[...] for a generic class's bases
	SetTypeParams                             // function or class, type params: returns it
	CopyRest                                  // mapping, keys tuple: dict of the rest, for `**rest`
	StopIterationError                        // exception: what leaves a generator raised from inside as StopIteration becomes RuntimeError (VM use)
	LocalsDict                                // -: locals()
	UnpackList                                // iterable, count before the star, count behind it or -1: list of the items, the starred one a list, checked as by Unpack and UnpackEx
	SetupAnnotations                          // -: makes __annotations__ in the namespace unless it is there
)
