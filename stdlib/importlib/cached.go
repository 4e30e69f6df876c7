package importlib

import (
	"os"
	"path"
	"slices"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/sys"
)

// cachedName is the file that keeps the bytecode of a source file. "" if the
// script has no files.
func cachedName(th *thread, file string) string {
	if !th.Interp.Host.Allows(runtime.Files) {
		return ""
	}
	return cacheFromSource(th, file, "")
}

// cacheFromSource names a file for the bytecode of a source file: in the folder
// __pycache__ beside it, or in its place in the tree below sys.pycache_prefix (PEP
// 3147). what is what the name says of the bytecode beside asyn's tag.
func cacheFromSource(th *thread, file, what string) string {
	folder, name := path.Split(file)
	if stem := strings.TrimSuffix(name, path.Ext(name)); stem != "" {
		name = stem
	} else {
		name = strings.TrimPrefix(name, ".")
	}
	name += "." + sys.CacheTag + what + ".pyc"
	prefix := runtime.AsStr(runtime.OrNone(th.Interp.SysAttr("pycache_prefix")))
	if prefix == nil {
		return folder + "__pycache__/" + name
	}
	if !path.IsAbs(folder) {
		if wd, err := os.Getwd(); err == nil {
			folder = path.Join(wd, folder)
		}
	}
	return path.Join(prefix.String(), folder, name)
}

// cachedFile is the attribute cached: set by a script, or else, from when it is
// first asked for, where the bytecode of the source at the origin is.
func (s *Spec) cachedFile(th *thread) value {
	if !s.cached.IsNone() || !s.HasLocation {
		return s.cached
	}
	if origin := runtime.AsStr(s.Origin); origin != nil && slices.Contains(sourceSuffixes, path.Ext(origin.String())) {
		if name := cachedName(th, origin.String()); name != "" {
			s.cached = runtime.NewStr(name).Value()
		}
	}
	return s.cached
}
