# A method defined without self.
class Greeter:
    def greet():
        return 'hi'


print(Greeter().greet())
