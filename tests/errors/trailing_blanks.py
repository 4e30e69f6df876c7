# Lines are shown without the blanks at their ends.
def f():
    return (1 +  
            1 / 0 +	 
            2)   


f()  
