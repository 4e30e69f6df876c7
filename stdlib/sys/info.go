package sys

import (
	"math"
	goruntime "runtime"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// The Python version whose behaviour asyn has.
const (
	major, minor, micro = 3, 14, 0
	version             = "3.14.0"
	hexVersion          = major<<24 | minor<<16 | micro<<8 | 0xf0
)

// The types of the records in this module.
var (
	versionInfoType   = &runtime.Type{}
	floatInfoType     = &runtime.Type{}
	intInfoType       = &runtime.Type{}
	hashInfoType      = &runtime.Type{}
	flagsType         = &runtime.Type{}
	threadInfoType    = &runtime.Type{}
	asyncGenHooksType = &runtime.Type{}
)

// flag is a field of sys.flags and its value.
type flag struct {
	name  string
	value runtime.Value
}

var flags = []flag{
	{"debug", runtime.Int(0)}, {"inspect", runtime.Int(0)}, {"interactive", runtime.Int(0)}, {"optimize", runtime.Int(0)},
	{"dont_write_bytecode", runtime.Int(0)}, {"no_user_site", runtime.Int(0)}, {"no_site", runtime.Int(0)},
	{"ignore_environment", runtime.Int(0)}, {"verbose", runtime.Int(0)}, {"bytes_warning", runtime.Int(0)},
	{"quiet", runtime.Int(0)}, {"hash_randomization", runtime.Int(1)}, {"isolated", runtime.Int(0)},
	{"dev_mode", runtime.False}, {"utf8_mode", runtime.Int(1)}, {"warn_default_encoding", runtime.Int(0)},
	{"safe_path", runtime.False}, {"int_max_str_digits", runtime.Int(runtime.DefaultMaxStrDigits)}, {"gil", runtime.Int(1)},
	{"thread_inherit_context", runtime.Int(0)}, {"context_aware_warnings", runtime.Int(0)},
}

func init() {
	record := func(t *runtime.Type, name string, fields ...string) {
		runtime.RegisterStructSeq(t, runtime.StructSeqSpec{Name: name, Module: "sys", Fields: fields, Abstract: true, Bare: t == asyncGenHooksType})
	}
	record(versionInfoType, "version_info", "major", "minor", "micro", "releaselevel", "serial")
	record(floatInfoType, "float_info", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig",
		"epsilon", "radix", "rounds")
	record(intInfoType, "int_info", "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")
	record(hashInfoType, "hash_info", "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")
	record(threadInfoType, "thread_info", "name", "lock", "version")
	record(asyncGenHooksType, "asyncgen_hooks", "firstiter", "finalizer")
	names := make([]string, len(flags))
	for i, f := range flags {
		names[i] = f.name
	}
	record(flagsType, "flags", names...)
}

func ints(ns ...int64) []runtime.Value {
	out := make([]runtime.Value, len(ns))
	for i, n := range ns {
		out[i] = runtime.Int(n)
	}
	return out
}

func text(s string) runtime.Value { return runtime.NewStr(s).Value() }

func newRecord(t *runtime.Type, fields ...runtime.Value) runtime.Value {
	return runtime.NewStructSeq(t, len(fields), fields...)
}

func versionInfo() runtime.Value {
	return newRecord(versionInfoType, append(ints(major, minor, micro), text("final"), runtime.Int(0))...)
}

func floatInfo() runtime.Value {
	i, f := runtime.Int, runtime.Float
	return newRecord(floatInfoType, f(math.MaxFloat64), i(1024), i(308), f(0x1p-1022), i(-1021), i(-307), i(15), i(53), f(0x1p-52), i(2), i(1))
}

func hashInfo() runtime.Value {
	return newRecord(hashInfoType, append(append(ints(64, 1<<61-1, 314159, 0, 1000003), text("siphash13")), ints(64, 128, 0)...)...)
}

// flagsInfo is sys.flags with some of them on.
func flagsInfo(on map[string]bool) runtime.Value {
	values := make([]runtime.Value, len(flags))
	for i, f := range flags {
		values[i] = f.value
		switch {
		case !on[f.name]:
		case f.value.IsBool():
			values[i] = runtime.True
		default:
			values[i] = runtime.Int(1)
		}
	}
	return newRecord(flagsType, values...)
}

// warnOptions is sys.warnoptions: what module warnings sets filters by.
func warnOptions(host runtime.Host) runtime.Value {
	var options []runtime.Value
	if dev, _ := host.Getenv("PYTHONDEVMODE"); dev != "" {
		options = append(options, text("default"))
	}
	if list, _ := host.Getenv("PYTHONWARNINGS"); list != "" {
		for option := range strings.SplitSeq(list, ",") {
			options = append(options, text(option))
		}
	}
	return runtime.NewList(options).Value()
}

// CacheTag is sys.implementation.cache_tag: what files of bytecode have in their
// names.
const CacheTag = "asyn-314"

// implementation is sys.implementation.
func implementation() runtime.Value {
	d := runtime.NewDict()
	d.SetStr(runtime.Intern("name"), text("asyn"))
	d.SetStr(runtime.Intern("cache_tag"), text(CacheTag))
	d.SetStr(runtime.Intern("version"), versionInfo())
	d.SetStr(runtime.Intern("hexversion"), runtime.Int(hexVersion))
	return runtime.NewNamespace(d).Value()
}

// platform is sys.platform for Go's name of the operating system.
func platform() string {
	if goruntime.GOOS == "windows" {
		return "win32"
	}
	return goruntime.GOOS
}
