package runtime

// LogLevel is how much a report matters: a level of module logging.
type LogLevel int

// The levels that the library's own reports have.
const (
	LogDebug    LogLevel = 10
	LogWarning  LogLevel = 30
	LogError    LogLevel = 40
	LogCritical LogLevel = 50
)

// Log reports something that a library has a logger for, such as "asyncio", with
// the exception that it is about or nil. It goes through module logging if the
// script has imported that, and what a handler of the script raises comes back;
// else warnings and what is worse are written to sys.stderr, as logging does
// when nobody has configured it.
func (th *Thread) Log(logger string, level LogLevel, message string, exc *Exception) error {
	logging := AsModule(OrNone(th.Interp.Modules.GetStr(Intern("logging"))))
	if logging != nil && logging.Dict().GetStr(Intern("getLogger")).IsSet() {
		l, err := CallMethod(th, logging.Value(), Intern("getLogger"), NewStr(logger).Value())
		if err != nil {
			return err
		}
		log, err := GetAttr(th, l, Intern("log"))
		if err != nil {
			return err
		}
		args := []Value{Int(int64(level)), NewStr(message).Value(), None}
		if exc != nil {
			args[2] = exc.Value()
		}
		_, err = CallKw(th, log, args, []Value{Intern("exc_info").Value()})
		return err
	}
	if level < LogWarning {
		return nil
	}
	message += "\n"
	if exc != nil {
		message += FormatException(th, exc)
	}
	th.WriteStderr(message)
	return nil
}
