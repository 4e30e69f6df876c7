# White space at the end of lines is neither shown nor marked.
import traceback
try:
    x = [1,    
         1/   
         0,    
         ]   # end  
except ZeroDivisionError:
    print(traceback.format_exc().replace(__file__, "script"))
try:
    print(   

        3, 1,   
        2,   foo=1

    )   # end  
except TypeError:
    print(traceback.format_exc().replace(__file__, "script"))
1/0   
