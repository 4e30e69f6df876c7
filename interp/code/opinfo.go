package code

// operand says what a field of an instruction means, for printing.
type operand uint8

const (
	regA      operand = iota + 1 // registers
	regB                         //
	regC                         //
	regI                         // register number in the immediate
	rangeAB                      // B registers from A on
	rangeAC                      // C registers from A on
	rangeBC                      // C registers from B on
	rangeBI                      // I registers from B on
	pairsBC                      // C pairs of registers from B on
	argsAB                       // B arguments behind A
	argsA1B                      // B arguments behind A+1
	numB                         // numbers
	numC                         //
	numI                         //
	constC                       // constants
	constI                       //
	nameI                        // name
	jumpI                        // distance of a jump
	skipI                        // how many instructions are skipped
	skipC                        //
	someC                        // register, or 0 for none
	someI                        //
	roomI                        // for how many items to make room, if any
	senseA                       // sense of a conditional jump
	compareI                     // comparison
	intrinsic                    // intrinsic
)

// opInfo describes an operation: its name and its operands in the order they
// are printed in.
type opInfo struct {
	name     string
	operands []operand
}

func info(name string, operands ...operand) opInfo { return opInfo{name, operands} }

// ops describes the operations, in the order of their constants.
var ops = [NumOps]opInfo{
	Invalid: info("Invalid"),

	LoadK: info("LoadK", regA, constI), LoadInt: info("LoadInt", regA, numI), Move: info("Move", regA, regB),
	LoadX: info("LoadX", regA, regI), StoreX: info("StoreX", regI, regA), Clear: info("Clear", regA),
	Check: info("Check", regA), CheckX: info("CheckX", regI), DelX: info("DelX", regI),

	MakeCell: info("MakeCell", regA), CopyFree: info("CopyFree", rangeAB),
	LoadCell: info("LoadCell", regA, regB, nameI), LoadFree: info("LoadFree", regA, numB, nameI), StoreCell: info("StoreCell", regA, regB),
	DelCell: info("DelCell", regA, nameI),

	LoadGlobal: info("LoadGlobal", regA, nameI), StoreGlobal: info("StoreGlobal", nameI, regA),
	DelGlobal: info("DelGlobal", nameI), LoadName: info("LoadName", regA, nameI),
	StoreName: info("StoreName", nameI, regA), DelName: info("DelName", nameI),
	LoadFromClass:    info("LoadFromClass", regA, regC, nameI, regB),
	LoadNameOrGlobal: info("LoadNameOrGlobal", regA, regB, nameI),

	GetAttr: info("GetAttr", regA, regB, nameI), SetAttr: info("SetAttr", regA, nameI, regB),
	DelAttr: info("DelAttr", regA, nameI), GetMethod: info("GetMethod", regA, regB, nameI),
	SuperAttr: info("SuperAttr", regA, regB, regC, nameI), SuperMethod: info("SuperMethod", regA, regB, regC, nameI),

	Add: info("Add", regA, regB, regC), Sub: info("Sub", regA, regB, regC), Mul: info("Mul", regA, regB, regC),
	MatMul: info("MatMul", regA, regB, regC), Div: info("Div", regA, regB, regC), Mod: info("Mod", regA, regB, regC),
	Pow: info("Pow", regA, regB, regC), LShift: info("LShift", regA, regB, regC), RShift: info("RShift", regA, regB, regC),
	Or: info("Or", regA, regB, regC), Xor: info("Xor", regA, regB, regC), And: info("And", regA, regB, regC),
	FloorDiv: info("FloorDiv", regA, regB, regC),
	AddK:     info("AddK", regA, regB, constI), SubK: info("SubK", regA, regB, constI), MulK: info("MulK", regA, regB, constI),
	MatMulK: info("MatMulK", regA, regB, constI), DivK: info("DivK", regA, regB, constI), ModK: info("ModK", regA, regB, constI),
	PowK: info("PowK", regA, regB, constI), LShiftK: info("LShiftK", regA, regB, constI), RShiftK: info("RShiftK", regA, regB, constI),
	OrK: info("OrK", regA, regB, constI), XorK: info("XorK", regA, regB, constI), AndK: info("AndK", regA, regB, constI),
	FloorDivK: info("FloorDivK", regA, regB, constI),
	Neg:       info("Neg", regA, regB), Pos: info("Pos", regA, regB), Invert: info("Invert", regA, regB), Not: info("Not", regA, regB),

	Compare: info("Compare", regA, regB, compareI, regC), Is: info("Is", regA, regB, regC), In: info("In", regA, regB, regC),

	Jump: info("Jump", jumpI), JumpTrue: info("JumpTrue", regA, jumpI), JumpFalse: info("JumpFalse", regA, jumpI),
	JumpEq: info("JumpEq", senseA, regB, regC, jumpI), JumpNe: info("JumpNe", senseA, regB, regC, jumpI),
	JumpLt: info("JumpLt", senseA, regB, regC, jumpI), JumpLe: info("JumpLe", senseA, regB, regC, jumpI),
	JumpGt: info("JumpGt", senseA, regB, regC, jumpI), JumpGe: info("JumpGe", senseA, regB, regC, jumpI),
	JumpEqK: info("JumpEqK", senseA, regB, constC, jumpI), JumpNeK: info("JumpNeK", senseA, regB, constC, jumpI),
	JumpLtK: info("JumpLtK", senseA, regB, constC, jumpI), JumpLeK: info("JumpLeK", senseA, regB, constC, jumpI),
	JumpGtK: info("JumpGtK", senseA, regB, constC, jumpI), JumpGeK: info("JumpGeK", senseA, regB, constC, jumpI),
	JumpIs: info("JumpIs", senseA, regB, regC, jumpI), JumpNone: info("JumpNone", senseA, regB, jumpI),
	JumpIn: info("JumpIn", senseA, regB, regC, jumpI),

	GetItem: info("GetItem", regA, regB, regC), GetItemK: info("GetItemK", regA, regB, constI),
	SetItem: info("SetItem", regA, regB, regC), SetItemK: info("SetItemK", regA, constI, regB),
	PutItemK: info("PutItemK", regA, regB, constI), DelItem: info("DelItem", regA, regB), BuildSlice: info("BuildSlice", regA, regB, numC),
	BuildTuple: info("BuildTuple", regA, rangeBC, numI), BuildList: info("BuildList", regA, rangeBC),
	BuildSet: info("BuildSet", regA, rangeBC), BuildDict: info("BuildDict", regA, pairsBC, roomI),
	ListAppend: info("ListAppend", regA, regB, someC), SetAdd: info("SetAdd", regA, regB), DictPut: info("DictPut", regA, regB, regC, someI),
	ListExtend: info("ListExtend", regA, regB), SetUpdate: info("SetUpdate", regA, regB),
	DictUpdate: info("DictUpdate", regA, regB), DictMerge: info("DictMerge", regA, regB, regC),
	ListToTuple: info("ListToTuple", regA, regB), Unpack: info("Unpack", rangeAC, regB),
	UnpackEx: info("UnpackEx", regA, numC, numI, regB), FormatValue: info("FormatValue", regA, regB, numC, numI),
	BuildString: info("BuildString", regA, rangeBI), BuildInterpolation: info("BuildInterpolation", regA, regB, numC),
	BuildTemplate: info("BuildTemplate", regA, rangeBI),

	Call: info("Call", regA, argsAB), CallKw: info("CallKw", regA, argsAB, constI), CallEx: info("CallEx", regA),
	CallGlobal: info("CallGlobal", regA, nameI, argsAB), CallMethod: info("CallMethod", regA, nameI, argsA1B),
	CallPrepared: info("CallPrepared", regA, argsA1B), CallPreparedKw: info("CallPreparedKw", regA, argsA1B, constI),
	CallAwait:         info("CallAwait", regA, argsAB, skipI),
	CallGlobalAwait:   info("CallGlobalAwait", regA, nameI, argsAB, skipC),
	CallMethodAwait:   info("CallMethodAwait", regA, nameI, argsA1B, skipC),
	CallPreparedAwait: info("CallPreparedAwait", regA, argsA1B, skipI),
	Return:            info("Return", regA), ReturnNone: info("ReturnNone"),

	MakeFunction: info("MakeFunction", regA, constI, regB, numC), LoadBuildClass: info("LoadBuildClass", regA),
	ImportName: info("ImportName", regA, nameI, regB, numC), ImportFrom: info("ImportFrom", regA, nameI, regB),
	Intrinsic: info("Intrinsic", regA, intrinsic, rangeBC),

	GetIter: info("GetIter", regA, regB, numC), ForIter: info("ForIter", regB, regA, jumpI), CloseIter: info("CloseIter", regA),
	GetAIter: info("GetAIter", regA, regB, numC), GetANext: info("GetANext", regA, regB),
	JumpStopAsync: info("JumpStopAsync", regA, jumpI),

	Yield: info("Yield", regA, regB), YieldAsync: info("YieldAsync", regA, regB),
	GetAwaitable: info("GetAwaitable", regA, regB), GetYieldFrom: info("GetYieldFrom", regA, regB),
	Delegate: info("Delegate", regA, regB),

	Raise: info("Raise", regA), RaiseFrom: info("RaiseFrom", regA, regB), Reraise: info("Reraise", regA),
	JumpNoMatch: info("JumpNoMatch", regA, regB, jumpI), GroupMatch: info("GroupMatch", regA, regB, regC),
	GroupRaise: info("GroupRaise", regA, regB, regC), WithSetup: info("WithSetup", regA, regB),
	AsyncWithSetup: info("AsyncWithSetup", regA, regB), ExcInfo: info("ExcInfo", regA, regB),

	MatchSequence: info("MatchSequence", regA, regB), MatchMapping: info("MatchMapping", regA, regB),
	MatchKeys: info("MatchKeys", regA, regB, regC), MatchClass: info("MatchClass", regA, regB, regC, numI),
	GetLen: info("GetLen", regA, regB),
}

// String is the name of the operation.
func (op Op) String() string {
	if op < NumOps && ops[op].name != "" {
		return ops[op].name
	}
	return "Op?"
}

var intrinsicNames = [...]string{
	ImportStar: "ImportStar", PrintExpr: "PrintExpr", AssertionErrorType: "AssertionErrorType",
	NotImplementedErrorType: "NotImplementedErrorType", TypeVar: "TypeVar", TypeVarTuple: "TypeVarTuple",
	ParamSpec: "ParamSpec", TypeAlias: "TypeAlias", GenericBase: "GenericBase", SetTypeParams: "SetTypeParams",
	CopyRest: "CopyRest", StopIterationError: "StopIterationError", LocalsDict: "LocalsDict",
	UnpackList: "UnpackList", SetupAnnotations: "SetupAnnotations",
}

// String is the name of the intrinsic.
func (n Intrinsics) String() string {
	if n >= 0 && int(n) < len(intrinsicNames) {
		return intrinsicNames[n]
	}
	return "Intrinsic?"
}

// Writes returns the registers that an instruction writes: n of them, from
// first on. What a call leaves in its window does not count.
func (i Instr) Writes() (first, n int) {
	a := int(i.A())
	switch op := i.Op(); op {
	case StoreX, Check, CheckX, DelX, StoreCell, DelCell, StoreGlobal, DelGlobal, StoreName, DelName,
		SetAttr, DelAttr, SetItem, SetItemK, PutItemK, DelItem, ListAppend, SetAdd, DictPut, ListExtend, SetUpdate, DictUpdate,
		DictMerge, Return, ReturnNone, CloseIter, Raise, RaiseFrom, Reraise, Clear, Invalid:
		return 0, 0
	case CopyFree:
		return a, int(i.B())
	case Unpack:
		return a, int(i.C())
	case UnpackEx:
		return a, int(i.C()) + 1 + int(i.I())
	case GetMethod, SuperMethod, WithSetup, AsyncWithSetup:
		return a, 2
	case ExcInfo:
		return a, 3
	case ForIter:
		return int(i.B()), 1
	default:
		if op >= Jump && op <= JumpIn || op == JumpNoMatch || op == JumpStopAsync {
			return 0, 0
		}
		return a, 1
	}
}
