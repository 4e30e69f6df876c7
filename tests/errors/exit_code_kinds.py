# The exit code of SystemExit with None in a nested function, after output.
def main():
    print('working')
    return None


if __name__ == '__main__':
    raise SystemExit(main())
