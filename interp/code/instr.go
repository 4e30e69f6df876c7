package code

// Instr is one instruction; the package comment describes its fields.
type Instr uint64

// Make assembles an instruction.
func Make(op Op, a, b, c uint8, imm int32) Instr {
	return Instr(op) | Instr(a)<<8 | Instr(b)<<16 | Instr(c)<<24 | Instr(uint32(imm))<<32
}

// Op is the operation.
func (i Instr) Op() Op { return Op(i) }

// A, B and C are the register operands.
func (i Instr) A() uint8 { return uint8(i >> 8) }

// B: see A.
func (i Instr) B() uint8 { return uint8(i >> 16) }

// C: see A.
func (i Instr) C() uint8 { return uint8(i >> 24) }

// I is the immediate operand.
func (i Instr) I() int32 { return int32(i >> 32) }

// MaxRegister is the highest register an operand can name.
const MaxRegister = 239

// MaxFreeReads is how many free-variable cells LoadFree can tell apart.
const MaxFreeReads = 256

// MaxCallArgs is how many arguments Call and CallKw take; longer calls use
// CallEx.
const MaxCallArgs = 64
