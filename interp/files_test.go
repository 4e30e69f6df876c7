package interp_test

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// What of module os needs the outside is refused to a script that was given
// nothing of it, as open is.
func TestOSWithoutFiles(t *testing.T) {
	const source = `
import os, os.path

def attempt(f, *args):
    try:
        return f(*args)
    except OSError as exc:
        return type(exc).__name__

print(attempt(os.listdir, '/'), attempt(os.getcwd), attempt(os.stat, '/'), attempt(os.mkdir, 'x'), attempt(os.open, '/etc/passwd', os.O_RDONLY))
print(attempt(os.pipe), attempt(os.system, 'true'), attempt(os.kill, os.getpid(), 0), attempt(os.putenv, 'A', 'b'), attempt(os.chdir, '/'))
print(dict(os.environ), os.getpid(), os.path.exists('/'), os.access('/', os.F_OK), os.path.join('a', 'b'))
print([attempt(os.fstat, n) for n in range(3, 6)], [attempt(os.close, n) for n in range(3, 9)], len(os.urandom(4)))
print(os.write(1, b''))
import datetime, io, logging, urllib.request
text = io.StringIO()
logging.basicConfig(stream=text)
logging.warning('at %s', datetime.date(2024, 1, 1))
print(text.getvalue(), attempt(logging.FileHandler, 'x'), attempt(urllib.request.urlopen, 'http://127.0.0.1:1/'), attempt(urllib.request.urlopen, 'file:///etc/passwd'))
`
	var out bytes.Buffer
	in, err := interp.New(interp.WithStdout(&out))
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Run(context.Background(), "t.py", source))
	assert.Equal(t, `PermissionError PermissionError PermissionError PermissionError PermissionError
PermissionError PermissionError PermissionError PermissionError PermissionError
{} 1 False False a/b
['OSError', 'OSError', 'OSError'] ['OSError', 'OSError', 'OSError', 'OSError', 'OSError', 'OSError'] 4
0
WARNING:root:at 2024-01-01
 PermissionError URLError URLError
`, out.String())
}

// os._exit ends the script at once and closes the interpreter, not the process.
func TestExitNow(t *testing.T) {
	in, err := interp.New(interp.WithSystem())
	require.NoError(t, err)
	defer in.Close()
	err = in.Run(context.Background(), "t.py", "import os\ntry:\n    os._exit(5)\nfinally:\n    print('not')\n")
	var exited *interp.ExitError
	require.ErrorAs(t, err, &exited)
	assert.Equal(t, 5, exited.Code)
	assert.ErrorIs(t, in.Run(context.Background(), "t.py", "1"), interp.ErrClosed)
}

// A call in a turn of another's loop is told of the exit, too, however long the
// loop takes to end.
func TestExitNowInKeptLoop(t *testing.T) {
	in, err := interp.New(interp.WithSystem())
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Set("leave_slowly", func(ctx context.Context) error {
		err := in.Run(ctx, "t.py", "import os; os._exit(5)")
		time.Sleep(50 * time.Millisecond)
		return err
	}))
	defer in.KeepLoop(t.Context())()
	var exited *interp.ExitError
	require.ErrorAs(t, in.Run(t.Context(), "t.py", "leave_slowly()"), &exited)
	assert.Equal(t, 5, exited.Code)
}
